import type {Role} from '../../src/discourse/discourse.ts'

/** One part that a template asks for. */
export interface Slot {
  /** The heading as the template has it. */
  readonly heading: string
  /** Headings that mean the same. */
  readonly headings: RegExp
  /** Words that show the part without its heading. */
  readonly content?: RegExp
  /** Words that show the part only near the end. */
  readonly closing?: RegExp
  /** A sentence with this role shows the part without its heading. */
  readonly role?: Role
}

/** Something that a part must hold; missing, it is a hint. */
export interface Detail {
  readonly name: string
  readonly content: RegExp
}

/** What a funder asks for, in the order of its template. */
export interface Template {
  readonly name: string
  readonly slots: readonly Slot[]
  readonly details: readonly Detail[]
  /** The title has to be a question. */
  readonly asksInTitle: boolean
}

const aim =
  /\b(?:want(?:ed)? to (?:find|know|learn|do)|aims?|objectives?|purpose|review question|the question|what (?:was|is|were) (?:the|our) (?:question|aim)|did we (?:ask|study|look at))\b/i
const did =
  /\b(?:what (?:did|have) (?:we|the \w+|they) (?:do|study|look)|what we did|how (?:did we|was (?:it|the study)|we)|methods?|study characteristics|what was (?:done|studied)|identif\w+|searched)\b/i
const found =
  /\b(?:what (?:did|have) (?:we|the \w+|they) (?:find|learn|discover)|what we found|(?:main |key )?(?:results?|findings)|what (?:are|were) the (?:main |key )?(?:results|findings)|what evidence)\b/i
const mean =
  /\b(?:what (?:does|do|did|could) (?:this|it|these|the)\b.*\bmean|what (?:this|it) means|conclusions?|implications?|so what|upshot|bottom line|take[- ]?(?:home|away)|take from (?:this|it|these)|(?:what|the) difference (?:this|it|will|can|could|we)|what (?:now|(?:could|will|should|can) (?:change|happen))|why (?:this|it) (?:matters|is important)|how (?:does|do|will|could) (?:this|these|it)\b.*\bhelp)\b/i

/** What could change: near the end it says what the study means, near the top why it was done. */
const change =
  /\b(?:can now|(?:could|would|should|may|might) (?:[a-z]+ly )?(?:help|give|save|improve|stop|mean|make|let|be used|lead|get|spare|cut|reduce|prevent|ease|allow|reach|bring|free))\b|\b(?:this|these|our) (?:\w+ )?(?:means?|shows?|suggests?|tells? us)\b|^(?:people|patients|families|parents|doctors|nurses|clinics|surgeons|hospitals|schools|women|men) (?:\w+ )?can (?!be )/i

/** Templates by the name that the option gives them. */
export const templates: Readonly<Record<string, Template>> = {
  nihr: {
    name: 'NIHR',
    asksInTitle: false,
    details: [],
    slots: [
      {
        heading: 'What was the question?',
        headings: aim,
        role: 'aim',
        content:
          /\?|\b(?:whether|if|to find out|to (?:better )?understand|wanted to|aim(?:s|ed)?|looked at|compared|tested|investigated|explored|examined|studied|assessed)\b/i,
      },
      {
        heading: 'What did we do?',
        headings: did,
        role: 'methods',
        content:
          /\b(?:our|this) (?:review|study|team) (?:compared|looked at|reviewed|tested|asked|followed)\b/i,
      },
      {heading: 'What did we find?', headings: found, role: 'finding'},
      {heading: 'What does this mean?', headings: mean, role: 'meaning', closing: change},
    ],
  },
  cochrane: {
    name: 'Cochrane',
    asksInTitle: true,
    details: [
      {
        name: 'the month and year up to which you searched',
        content:
          /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? (?:\d{1,2},? )?(?:of )?(?:19|20)\d\d\b/,
      },
    ],
    slots: [
      {heading: 'Key messages', headings: /\b(?:key|main) (?:messages?|findings|points)\b/i},
      {
        heading: 'What is [the condition]?',
        headings:
          /\b(?:what (?:is|are|causes?|happens?|types?|tests?)|why (?:is|are|was|were|do|does|did|this)|how (?:is|are|can|do|does|might|common)|which|who|background|introduction|importan\w+|about)\b/i,
        role: 'background',
      },
      {
        heading: 'What did we want to find out?',
        headings: aim,
        content:
          /\bwe (?:also )?(?:wanted|aimed|set out) to\b|\b(?:this|our|the) review (?:aim|ask|assess|look)/i,
      },
      {
        heading: 'What did we do?',
        headings: did,
        content: /\bwe (?:searched|looked|reviewed|compared and summari)/i,
      },
      {
        heading: 'What did we find?',
        headings: found,
        content: /\bwe (?:found|included|identified) (?:\w+ ){0,3}(?:stud|trial)/i,
      },
      {
        heading: 'What are the limitations of the evidence?',
        headings:
          /\b(?:limitations?|quality|certain(?:ty)?|reliab\w+|confiden(?:t|ce)|how (?:sure|good|strong))\b/i,
        content:
          /\b(?:confiden(?:t|ce)|certainty|quality) (?:in|of) (?:the |this |these )?(?:\w+ )?(?:evidence|results|findings|studies|trials)\b|\b(?:low|moderate|high)[- ](?:quality|certainty)\b|\bwe (?:are|have) (?:not |very |moderately |less |little )*(?:confiden|certain|sure)/i,
      },
      {
        heading: 'How up to date is this evidence?',
        headings: /\b(?:up[- ]to[- ]date|how (?:current|recent)|search date|date of)\b/i,
        content:
          /\b(?:up[- ]to[- ]date (?:to|as of|until)|current (?:to|up to|as of|until)|(?:searched|search(?:es)?|evidence)\b.{0,60}\b(?:up to|until|to|in) (?:\d{1,2} )?[A-Z][a-z]+ (?:19|20)\d\d|(?:published|available) (?:up to|until|before) )/i,
      },
    ],
  },
  'eu-ctr': {
    name: 'EU',
    asksInTitle: false,
    details: [
      {name: 'the EU trial number', content: /\b(?:EU (?:trial|CT) number|EudraCT|EUCT|20\d\d-\d{6}-\d\d)/i},
      {name: 'the protocol number', content: /\bprotocol (?:number|code|no\b|ID)/i},
      {
        name: 'dates of the trial',
        content: /\b(?:from|between|in|started|began|until|to|ended)\b[^.;]{0,30}\b(?:19|20)\d\d\b/i,
      },
      {name: 'numbers for your country, the EU and the world', content: /\b(?:EU|European Union|Europe)\b/},
    ],
    slots: [
      {
        heading: 'What was this study called?',
        headings: /\b(?:called|name|title|identif\w+|number)\b/i,
        content: /\b(?:EU (?:trial|CT) number|EudraCT|protocol number|full (?:name|title))\b/i,
      },
      {
        heading: 'Who paid for this study?',
        headings: /\b(?:who (?:paid|ran|sponsored|did)|sponsor\w*|funding|contact)\b/i,
        content: /\b(?:sponsor(?:ed)?|paid for)\b/i,
      },
      {
        heading: 'Why and where was it done?',
        headings:
          /\b(?:why|where|when|general information|about (?:this|the) (?:study|trial)|purpose|aims?)\b/i,
        content:
          /\b(?:wanted to (?:know|find|learn|see)|the aim|took place (?:in|from|between)|to find out)\b/i,
      },
      {
        heading: 'Who took part?',
        headings:
          /\b(?:who (?:took part|was|were|joined|participated)|participants|patients|people|population)\b/i,
        content: /\b\d[\d,]* (?:\w+ ){0,3}(?:took part|participated|joined)\b/i,
      },
      {
        heading: 'Which medicines were studied?',
        headings: /\b(?:medicines?|treatments?|drugs?|vaccines?|products?)\b/i,
        content:
          /\b(?:people|participants|patients|group)\b[^.;]{0,60}\b(?:had|got|took|received|were given)\b[^.;]{0,60}\b(?:injection|tablet|dose|placebo|medicine|drug|vaccine|dummy)/i,
      },
      {
        heading: 'What were the side effects?',
        headings: /\b(?:side effects?|adverse|unwanted|safety|medical problems)\b/i,
        content: /\b(?:side effects?|medical problems?|unwanted effects?|adverse (?:reactions?|events?))\b/i,
      },
      {
        heading: 'What were the results?',
        headings: /\b(?:results?|findings?|found|find|learn)\b/i,
        role: 'finding',
      },
      {
        heading: 'What do the results mean?',
        headings: /\b(?:mean(?:s|ing)?|conclusions?|comments?|helped|help patients|implications?)\b/i,
        role: 'meaning',
      },
      {
        heading: 'Are more studies planned?',
        headings:
          /\b(?:(?:more|further|other|future|new|follow-up) (?:\w+ ){0,2}(?:stud(?:y|ies)|trials?|research|work|plans)|follow-up|next|planned|future)\b/i,
        content:
          /\b(?:(?:more|further|other|another|no|follow-up|new) (?:\w+ ){0,2}(?:stud(?:y|ies)|trials?)\b[^.;]{0,40}\b(?:planned|running|under ?way|ongoing)|(?:study|trial) is planned)\b/i,
      },
      {
        heading: 'Where can I find out more?',
        headings:
          /\b(?:find out more|(?:more|further|additional) information|where can|learn more|read more)\b/i,
        content: /\b(?:https?:|www\.|scientific summary|clinicaltrials\.gov|euclinicaltrials)/i,
      },
    ],
  },
}
