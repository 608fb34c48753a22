import {definePreset} from '../../src/rule/preset.ts'

/** Patients, carers and members of the public. */
export default definePreset({
  id: 'public',
  title: 'Patients, carers and the public',
  summary: 'For readers who do not work in research or health care.',
  guidance: [
    {
      title: 'NIHR: Dissemination and knowledge mobilisation',
      url: 'https://www.nihr.ac.uk/research-funding/responsibilities-after-funding/dissemination-and-knowledge-mobilisation',
      section: 'Patients, carers, and the public',
      read: '2026-11-24',
    },
  ],
  settings: {audience: 'public'},
  rules: {
    'sentence-length': ['warning', {max: 25, hintAbove: 20}],
  },
})
