import type {Preset} from '../../src/rule/preset.ts'
import publicPreset from './public.ts'

/** The presets, the default first. */
export const presets: readonly Preset[] = [publicPreset]
