import {homedir} from 'node:os'
import {isAbsolute, join} from 'node:path'

/** Variable of the environment that names another folder for compiled code, or says `off`. */
const variable = 'LAYLINT_CODE_CACHE'

/**
 * The folder where compiled code is kept: where this system keeps what can be made again.
 *
 * @param env Variables of the environment.
 * @param platform As `process.platform` names it.
 * @returns `undefined` if none is to be kept.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  const chosen = env[variable]
  if (chosen !== undefined && chosen !== '') return chosen === 'off' ? undefined : chosen
  const parent = systemFolder(env, platform)
  return parent === undefined ? undefined : join(parent, 'laylint', 'code')
}

function systemFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  if (platform === 'win32') return env.LOCALAPPDATA
  const xdg = env.XDG_CACHE_HOME
  if (xdg !== undefined && isAbsolute(xdg)) return xdg
  const home = env.HOME ?? homedir()
  if (!isAbsolute(home) || home === '/') return undefined
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache')
}
