import {type CancellationToken, LSPErrorCodes, ResponseError} from 'vscode-languageserver/node'

/**
 * Ends a request that the client cancelled.
 *
 * @throws {ResponseError} If it did.
 */
export function refuseIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The client no longer wants this.')
}

/** Lets a cancellation that is in the pipe already come first: the work to follow cannot be stopped. */
export async function yieldToCancellation(token: CancellationToken): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  refuseIfCancelled(token)
}
