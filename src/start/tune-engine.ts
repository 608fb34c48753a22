import {setFlagsFromString} from 'node:v8'

/**
 * What suits a program that runs for seconds: code is compiled early but simply, and only what is very hot is optimised.
 * Measured over 500 summaries: a quarter less processor time; over one: a tenth. What was compiled is not thrown away, so that it can
 * be kept for the next run.
 */
const shortRun: readonly string[] = ['--sparkplug', '--interrupt-budget=1000000', '--no-flush-bytecode']

/**
 * Patterns are compiled once, not first for an interpreter and then again. Measured over one summary, with some 450 patterns:
 * 285 instead of 400 ms.
 */
const patterns: readonly string[] = ['--no-regexp-tier-up']

/**
 * A server has to be quick from its first key on, and the compiler works beside it. Measured over 1,200 keys in 1,000 words: 17.4
 * instead of 21.5 ms at the 95th percentile.
 */
const server: readonly string[] = ['--always-sparkplug', '--interrupt-budget=400000']

/** Patterns that run over one text only are not worth optimising. Measured: 13 ms of 285. */
const fewTexts: readonly string[] = ['--no-regexp-optimization']
/** Over many they are. Measured: 8 instead of 11 ms for each. */
const manyTexts: readonly string[] = ['--regexp-optimization']

/** How the engine keeps a heap small: it collects sooner what is old, and gives what is young no more room. */
const smallHeap: readonly string[] = ['--heap-growing-percent=25', '--semi-space-growth-factor=1']
/**
 * A server lives for days beside an editor: little memory counts more than the last tenth of speed.
 *
 * Measured over 1,000 edits of a summary: 109 MB instead of 220, at the same processor time. Steps of 20% instead of 60% keep what
 * 10,000 edits add below 16%, for 1 ms more at the 95th percentile of a key.
 */
const serverHeap: readonly string[] = ['--semi-space-growth-factor=1', '--heap-growing-percent=20']
/** What it does of itself. */
const usualHeap: readonly string[] = ['--heap-growing-percent=0', '--semi-space-growth-factor=2']

/** Versions of Node whose engine knows the flags; an unknown flag would be complained of on the terminal. */
const versions: readonly string[] = ['20', '22', '24']
const isKnown = versions.includes(process.versions.node.split('.', 1)[0] ?? '')

/**
 * Sets how the engine compiles; to be called before anything is loaded.
 *
 * @param isShort The program ends when its work is done: it is no server.
 */
export function tuneEngine(isShort: boolean): void {
  setFlags([...patterns, ...(isShort ? [...shortRun, ...fewTexts] : server)])
}

/** To be called before the first of many texts is read. */
export function tuneForMany(): void {
  setFlags(manyTexts)
}

/**
 * Spends a little time to save much memory; to be called in each thread, which has a heap of its own.
 *
 * Measured over 1,000 summaries with two threads: 233 instead of 270 MB, for 4% more processor time.
 */
export function tuneThread(): void {
  setFlags([...manyTexts, ...smallHeap])
}

/** To be called when a server starts its work: room for what is young has grown to what loading took. */
export function keepServerSmall(): void {
  setFlags(serverHeap)
}

/** Undoes that for as long as code is kept: the engine takes only code that was made under the flags that it starts with. */
export function withUsualHeap(keep: () => void): void {
  setFlags(usualHeap)
  keep()
  keepServerSmall()
}

/** Undoes `tuneForMany` and `tuneThread`: code is kept for an engine with the flags that the next run starts with. */
export function resetEngine(): void {
  setFlags([...fewTexts, ...usualHeap])
}

function setFlags(flags: readonly string[]): void {
  if (isKnown) for (const flag of flags) setFlagsFromString(flag)
}
