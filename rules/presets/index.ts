import type {Preset} from '../../src/rule/preset.ts'
import cochrane from './cochrane.ts'
import elife from './elife.ts'
import euCtr from './eu-ctr.ts'
import nihr from './nihr.ts'
import policy from './policy.ts'
import professional from './professional.ts'
import publicPreset from './public.ts'

/** The presets, the default first. */
export const presets: readonly Preset[] = [publicPreset, policy, professional, nihr, cochrane, euCtr, elife]
