import type {Role} from '../../discourse/discourse.ts'

/** How people call what a sentence does, in the order of the legend. */
export const roleNames: Readonly<Record<Role, string>> = {
  finding: 'Findings',
  meaning: 'Meaning',
  background: 'Background',
  aim: 'Aim',
  methods: 'Methods',
  other: 'Other',
}

/** Class of each role. */
export const roleClass: Readonly<Record<Role, string>> = {
  finding: 'rf',
  meaning: 'rc',
  background: 'rb',
  aim: 'ra',
  methods: 'rm',
  other: 'ro',
}
