import type {Connection, MessageType} from 'vscode-languageserver/node'

/** Shows a message without waiting for an answer: the library's own way asks, and some clients never answer. */
export function showMessage(connection: Connection, type: MessageType, message: string): Promise<void> {
  return connection.sendNotification('window/showMessage', {type, message})
}
