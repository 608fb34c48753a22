/** A text ready for training. */
export interface TrainingChain {
  /** Feature numbers of all sentences, one sentence after the other. */
  readonly features: Int32Array
  /** Where each sentence starts in `features`, and the end; one entry more than sentences. */
  readonly offsets: Int32Array
  /** Bit sets of the roles that each label allows. */
  readonly roles: Uint8Array
  /** Kind of the step into each sentence. */
  readonly stepKinds: Uint8Array
  /** Whether the text's start and end are known. */
  readonly isWhole: boolean
  /** How much the text counts; 1 is usual. */
  readonly weight: number
}
