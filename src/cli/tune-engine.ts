import {setFlagsFromString} from 'node:v8'

/**
 * What suits a program that runs for seconds: code is compiled early but simply, and only what is very hot is optimised.
 * Measured over 500 summaries: a quarter less processor time; over one: a tenth.
 */
const flags: readonly string[] = ['--sparkplug', '--interrupt-budget=1000000']

/** Versions of Node whose engine knows the flags; an unknown flag would be complained of on the terminal. */
const versions: readonly string[] = ['20', '22', '24']

/** Sets how the engine compiles; to be called before anything is linted. */
export function tuneEngine(): void {
  if (!versions.includes(process.versions.node.split('.', 1)[0] ?? '')) return
  for (const flag of flags) setFlagsFromString(flag)
}
