import type {Guidance} from '../../src/rule/define-rule.ts'

/** A published source and how well it is known. */
export interface GuidanceSource extends Guidance {
  /** `read`: the wording was read on the page itself (a stored copy); `quoted`: only as others quote it. */
  readonly status: 'read' | 'quoted'
}

/** Every source that rules and presets cite, by its key in the guidance tables. */
export const sources = {
  SEED: {
    title: 'NIHR: Dissemination and knowledge mobilisation',
    url: 'https://www.nihr.ac.uk/research-funding/responsibilities-after-funding/dissemination-and-knowledge-mobilisation',
    read: '2026-11',
    status: 'read',
  },
  'NIHR-PES': {
    title: 'NIHR: Plain English summaries',
    url: 'https://www.nihr.ac.uk/documents/plain-english-summaries/27363',
    read: '2026-11',
    status: 'read',
  },
  INVOLVE: {
    title: 'INVOLVE: What is a good quality plain English summary?',
    url: 'https://www.invo.org.uk/makeitclear/what-is-a-good-quality-plain-english-summary/',
    read: '2026-11',
    status: 'read',
  },
  'INVOLVE-MIC': {
    title: 'INVOLVE: Make it clear',
    url: 'http://www.invo.org.uk/makeitclear/',
    read: '2026-11',
    status: 'read',
  },
  NJL: {
    title: 'NIHR Journals Library: Plain language summary',
    url: 'https://journalslibrary.nihr.ac.uk/information-for-authors/manuscript-preparation/report-sections/plain-language-summary.htm',
    read: '2026-11',
    status: 'read',
  },
  'NJL-FMT': {
    title: 'NIHR Journals Library: Report format',
    url: 'https://www.journalslibrary.nihr.ac.uk/information-for-authors/report-format/',
    read: '2026-11',
    status: 'read',
  },
  'NIHR-HTA': {
    title: 'NIHR HTA programme: Stage 1 guidance notes',
    url: 'https://www.nihr.ac.uk/documents/hta-programme-stage-1-guidance-notes-realms/27147',
    read: '2026-11',
    status: 'read',
  },
  HRA: {
    title: 'Health Research Authority: Writing a plain language (lay) summary of your research findings',
    url: 'https://hra.nhs.uk/planning-and-improving-research/best-practice/writing-plain-language-lay-summary-your-research-findings',
    read: '2026-11',
    status: 'read',
  },
  UKHSA: {
    title: 'UK Health Security Agency: Lay summary standards',
    url: 'https://www.gov.uk/government/publications/accessing-ukhsa-protected-data/approval-standards-and-guidelines-lay-summary',
    read: '2026-11',
    status: 'read',
  },
  'COCH-STYLE': {
    title: 'Cochrane Style Manual: Plain language summaries',
    url: 'https://community.cochrane.org/style-manual/cochrane-review-specific/plain-language-summaries',
    read: '2026-11',
    status: 'read',
  },
  'COCH-TPL': {
    title: 'Cochrane: Template for plain language summaries',
    url: 'https://www.cochrane.org/CD016139_test-cit-2090-without-cd',
    read: '2026-11',
    status: 'read',
  },
  'COCH-PROMPT': {
    title: 'Cochrane guidance for plain language summaries, as quoted in a public project',
    url: 'https://github.com/feliperussi/tsar-2025-medical-writing-agent-cochrane',
    status: 'quoted',
  },
  'COCH-PDF': {
    title: 'Cochrane Handbook: Guidance for writing a Cochrane plain language summary',
    url: 'https://www.cochrane.org/authors/handbooks-and-manuals/handbook/current/guidance-writing-cochrane-plain-language-summary.pdf',
    read: '2026-11',
    status: 'read',
  },
  'COCH-GUIDE': {
    title: 'Cochrane guidance for plain language summaries, 2021: list of contents',
    url: 'https://fdocuments.in/document/introduction-web-view-2021-6-28-in-word-choose-symbol-from-the-insert-menu.html',
    read: '2026-11',
    status: 'read',
  },
  'GLSP-PROTO': {
    title: 'Good Lay Summary Practice, as quoted in a public project',
    url: 'https://github.com/drakarenghoyer-stack/lay-summary-audit',
    status: 'quoted',
  },
  'ISO-MAP': {
    title: 'ISO 24495-1: Plain language',
    url: 'https://www.iso.org/standard/78907.html',
    status: 'quoted',
  },
  'COCH-OLD': {
    title: 'Cochrane Handbook 5.1: Summary text',
    url: 'https://handbook-5-1.cochrane.org/chapter_11/11_9_3_summary_text.htm',
    read: '2026-11',
    status: 'read',
  },
  'COCH-MSK': {
    title: 'Cochrane Musculoskeletal Group: Guide to plain language summaries',
    url: 'https://docest.com/cochrane-pico-pilot-information-pack',
    read: '2026-11',
    status: 'read',
  },
  'COCH-TIPS': {
    title: 'Cochrane: Tips for writing a plain language summary',
    url: 'https://studylib.net/doc/7670811/writing-a-pls',
    read: '2026-11',
    status: 'read',
  },
  PLEACS: {
    title: 'PLEACS: Standards for the reporting of plain language summaries',
    url: 'https://studylib.net/doc/18446442/standards-for-the-reporting-of-plain-language-summaries-i...',
    read: '2026-11',
    status: 'read',
  },
  'EU-ELEM': {
    title: 'EU Clinical Trials Regulation, Annex V: Summary contents',
    url: 'http://laysummaries.com/summary-contents/',
    read: '2026-11',
    status: 'read',
  },
  'EU-FAQ': {
    title: 'EU Clinical Trials Regulation: Lay summary questions',
    url: 'http://laysummaries.com/faqs/',
    read: '2026-11',
    status: 'read',
  },
  'EU-DRAFT': {
    title: 'EU: Summaries of clinical trial results for laypersons',
    url: 'https://paperzz.com/doc/9079631/summary-of-clinical-trial-results-for-laypersons',
    read: '2026-11',
    status: 'read',
  },
  RAYNOR: {
    title: 'Raynor: Clinical trial summaries for lay people',
    url: 'https://pharmaphorum.com/views-and-analysis/clinical-trial-summaries-lay-people-guidance',
    read: '2026-11',
    status: 'read',
  },
  CLINFO: {
    title: 'How to write a good lay summary of clinical study results',
    url: 'https://www.clinfo.eu/eu-ctr-how-to-write-a-good-lay-summary-of-clinical-study-results/',
    read: '2026-11',
    status: 'read',
  },
  'GLSP-FAQ': {
    title: 'Good Lay Summary Practice: Questions',
    url: 'https://glsp.network/toolbox?tb=GLSP&module=FAQ',
    read: '2026-11',
    status: 'read',
  },
  ZARSHENAS: {
    title: 'Zarshenas and others 2023: Content and format of plain language summaries, a scoping review',
    url: 'https://researchinvolvement.biomedcentral.com/articles/10.1186/s40900-023-00531-5/tables/3',
    read: '2026-11',
    status: 'read',
  },
  'NHS-HWW': {
    title: 'NHS service manual: How we write',
    url: 'https://service-manual.nhs.uk/content/how-we-write',
    read: '2026-11',
    status: 'read',
  },
  'NHS-LIT': {
    title: 'NHS service manual: Health literacy',
    url: 'https://service-manual.nhs.uk/content/health-literacy',
    read: '2026-11',
    status: 'read',
  },
  'NHS-NUM': {
    title: 'NHS service manual: Numbers, measurements, dates and time',
    url: 'https://service-manual.nhs.uk/content/numbers-measurements-dates-time',
    read: '2026-11',
    status: 'read',
  },
  'NHS-VOICE': {
    title: 'NHS service manual: Voice and tone',
    url: 'https://service-manual.nhs.uk/content/voice-and-tone',
    read: '2026-11',
    status: 'read',
  },
  'NHS-PUNC': {
    title: 'NHS service manual: Punctuation',
    url: 'https://service-manual.nhs.uk/content/punctuation',
    read: '2026-11',
    status: 'read',
  },
  'NHS-FMT': {
    title: 'NHS service manual: Formatting',
    url: 'https://service-manual.nhs.uk/content/formatting',
    read: '2026-11',
    status: 'read',
  },
  'NHS-AZ': {
    title: 'NHS service manual: A to Z of NHS health writing',
    url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
    read: '2026-11',
    status: 'read',
  },
  'NHS-AGE': {
    title: 'NHS service manual: Age',
    url: 'https://service-manual.nhs.uk/content/inclusive-content/age',
    read: '2026-11',
    status: 'read',
  },
  'NHS-DIS': {
    title: 'NHS service manual: Disabilities and conditions',
    url: 'https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions',
    read: '2026-11',
    status: 'read',
  },
  'NHS-STD': {
    title: 'NHS service manual: Standard for creating health content',
    url: 'https://service-manual.nhs.uk/content/standard-for-creating-health-content',
    read: '2026-11',
    status: 'read',
  },
  'GOVUK-9': {
    title: 'How people read: reading age 9',
    url: 'http://schools.oxfordshire.gov.uk/web-design-and-content-guidelines/how-people-read',
    status: 'quoted',
  },
  'GOVUK-25': {
    title: 'GOV.UK: Sentence length, why 25 words is our limit',
    url: 'https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/',
    read: '2026-11',
    status: 'read',
  },
  'GOVUK-AZ': {
    title: 'GOV.UK: A to Z style guide, words to avoid',
    url: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
    status: 'quoted',
  },
  GOVUK: {
    title: 'GOV.UK: Writing for GOV.UK',
    url: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
    read: '2026-11',
    status: 'read',
  },
  WORDCENTRE: {
    title: 'Word Centre: What is plain English?',
    url: 'http://wordcentre.co.uk/what_is_plain_English.html',
    read: '2026-11',
    status: 'read',
  },
  AUSTYLE: {
    title: 'Australian Government Style Manual: Sentence length',
    url: 'https://stylemanual.gov.au/about-style-manual/government-writing-handbook/editors-tips/sentence-length',
    read: '2026-11',
    status: 'read',
  },
  ONS: {
    title: 'Office for National Statistics: Write clearly and in plain language',
    url: 'https://style.ons.gov.uk/articles/write-clearly-and-in-plain-language/',
    read: '2026-11',
    status: 'read',
  },
  'RG-WIKI': {
    title: 'Readability Guidelines: Sentence length',
    url: 'http://readabilityguidelines.wikidot.com/sentence-length',
    status: 'quoted',
  },
  WOKING: {
    title: 'Woking Borough Council: Clear language and readability',
    url: 'https://www.woking.gov.uk/digital-experience-service-toolkit/writing-wokinggovuk/clear-language-readability',
    read: '2026-11',
    status: 'read',
  },
  WESTMORLAND: {
    title: 'Westmorland and Furness Council: Writing numbers',
    url: 'https://westmorlandandfurness.gov.uk/design-and-content-guidelines/content-design-style-and-patterns/formatting/numbers/writing-numbers',
    read: '2026-11',
    status: 'read',
  },
  'PLG-WORDS': {
    title: 'plainlanguage.gov: Use simple words and phrases',
    url: 'https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-HIDDEN': {
    title: 'plainlanguage.gov: Avoid hidden verbs',
    url: 'https://www.plainlanguage.gov/guidelines/words/avoid-hidden-verbs/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-NOUNS': {
    title: 'plainlanguage.gov: Avoid noun strings',
    url: 'https://www.plainlanguage.gov/guidelines/words/avoid-noun-strings/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-ABBR': {
    title: 'plainlanguage.gov: Minimize abbreviations',
    url: 'https://www.plainlanguage.gov/guidelines/words/minimize-abbreviations/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-SAME': {
    title: 'plainlanguage.gov: Use the same terms consistently',
    url: 'https://www.plainlanguage.gov/guidelines/words/use-the-same-terms-consistently/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-SENT': {
    title: 'plainlanguage.gov: Write short sentences',
    url: 'https://www.plainlanguage.gov/guidelines/concise/write-short-sentences/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-PARA': {
    title: 'plainlanguage.gov: Write short paragraphs',
    url: 'https://www.plainlanguage.gov/guidelines/concise/write-short-paragraphs/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-POS': {
    title: 'plainlanguage.gov: Use positive language',
    url: 'https://www.plainlanguage.gov/guidelines/concise/use-positive-language/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-SVO': {
    title: 'plainlanguage.gov: Keep the subject, verb and object close together',
    url: 'https://www.plainlanguage.gov/guidelines/concise/keep-the-subject-verb-and-object-close-together/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-MAIN': {
    title: 'plainlanguage.gov: Place the main idea before exceptions and conditions',
    url: 'https://www.plainlanguage.gov/guidelines/organize/place-the-main-idea-before-exceptions-and-conditions/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-HEAD': {
    title: 'plainlanguage.gov: Add useful headings',
    url: 'https://www.plainlanguage.gov/guidelines/organize/add-useful-headings/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-EFF': {
    title: 'plainlanguage.gov: Effective headings',
    url: 'https://www.plainlanguage.gov/guidelines/organize/effective-headings/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-SLASH': {
    title: 'plainlanguage.gov: Don’t use slashes',
    url: 'https://www.plainlanguage.gov/guidelines/conversational/dont-use-slashes/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-LINKS': {
    title: 'plainlanguage.gov: Write effective links',
    url: 'https://www.plainlanguage.gov/guidelines/web/write-effective-links/',
    read: '2026-11',
    status: 'read',
  },
  'PLG-YOU': {
    title: 'plainlanguage.gov: Address the user',
    url: 'https://www.plainlanguage.gov/guidelines/audience/address-the-user/',
    read: '2026-11',
    status: 'read',
  },
  'CDC-CCI': {
    title: 'CDC Clear Communication Index',
    url: 'https://mmontesanonyc.github.io/interactive-CDC-CCI',
    status: 'quoted',
  },
  'CDC-EW': {
    title: 'CDC: Everyday words for public health communication',
    url: 'https://cdc.gov/ccindex/everydaywords/index.html',
    read: '2026-11',
    status: 'read',
  },
  PEMAT: {
    title: 'AHRQ: Patient Education Materials Assessment Tool',
    url: 'http://www.ahrq.gov/professionals/prevention-chronic-care/improve/self-mgmt/pemat/pemat4.html',
    read: '2026-11',
    status: 'read',
  },
  'PEMAT-T': {
    title: 'Patient Education Materials Assessment Tool: table of items',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5839932/table/T1',
    read: '2026-11',
    status: 'read',
  },
  PIF: {
    title: 'Patient Information Forum: Communicating benefits, risks and uncertainties',
    url: 'https://pifonline.org.uk/resources/how-to-guides/translated-health-information-a-quick-guide/communicating-benefits-risks-and-uncertainties/',
    read: '2026-11',
    status: 'read',
  },
  'NICE-PEOPLE': {
    title: 'NICE style guide: Talking about people',
    url: 'https://www.nice.org.uk/corporate/ecd1/chapter/talking-about-people-including-deaf-and-blind-age-faith-family-origin-gender',
    read: '2026-11',
    status: 'read',
  },
  'NIH-PF': {
    title: 'NIH Style Guide: Person-first and destigmatizing language',
    url: 'https://www.nih.gov/nih-style-guide/person-first-destigmatizing-language',
    read: '2026-11',
    status: 'read',
  },
  'TF-PLS': {
    title: 'Taylor & Francis: Plain language summary guidelines',
    url: 'https://editorresources.taylorandfrancis.com/reviewer-guidelines/review-checklist/plain-language-summary-peer-review-guidelines/',
    read: '2026-11',
    status: 'read',
  },
  'TF-HOW': {
    title: 'Taylor & Francis: How to write a plain language summary',
    url: 'https://authorservices.taylorandfrancis.com/publishing-your-research/writing-your-paper/how-to-write-a-plain-language-summary/',
    read: '2026-11',
    status: 'read',
  },
  ELIFE: {
    title: 'eLife: Plain-language summaries of research',
    url: 'https://elifesciences.org/articles/25410',
    read: '2026-11',
    status: 'read',
  },
  'ELIFE-GUIDE': {
    title: 'eLife: Plain-language summaries, guidelines',
    url: 'https://elifesciences.org/elife-news/plain-language-summaries-elife-guidelines',
    read: '2026-11',
    status: 'read',
  },
  PLOS: {
    title: 'PLOS: Author summary guidelines',
    url: 'https://journals.plos.org/ploscompbiol/s/submission-guidelines',
    status: 'quoted',
  },
  CHSRF: {
    title: 'Canadian Health Services Research Foundation: Reader-friendly writing, 1:3:25',
    url: 'https://www.cfhi-fcass.ca/innovations-tools-resources/item-detail/2021/04/15/reader-friendly-writing-1-3-25',
    read: '2026-11',
    status: 'read',
  },
  RHR: {
    title: 'Rural Health Research Gateway: Policy briefs',
    url: 'https://www.ruralhealthresearch.org/dissemination-toolkit/products/policy-brief',
    read: '2026-11',
    status: 'read',
  },
  GRIPP2: {
    title: 'GRIPP2 short form',
    url: 'https://researchinvolvement.biomedcentral.com/articles/10.1186/s40900-017-0062-2/tables/2',
    read: '2026-11',
    status: 'read',
  },
  ALUK: {
    title: 'Asthma + Lung UK: Writing lay summaries',
    url: 'https://www.asthmaandlung.org.uk/research-health-professionals/information-researchers/writing-lay-summaries',
    read: '2026-11',
    status: 'read',
  },
  MDUK: {
    title: 'Muscular Dystrophy UK: Advice for applying for a grant',
    url: 'https://www.musculardystrophyuk.org/research/for-researchers/advice-for-applying-for-a-grant/',
    read: '2026-11',
    status: 'read',
  },
  ALZ: {
    title: 'Alzheimer’s Society: Grant board feedback',
    url: 'https://www.alzheimers.org.uk/research/researchers/grant-board-feedback-on-outline-proposals',
    read: '2026-11',
    status: 'read',
  },
  STOLL: {
    title: 'Stoll and others 2022: Plain language summaries, a systematic review',
    url: 'https://doi.org/10.1371/journal.pone.0268789',
    read: '2026-11',
    status: 'read',
  },
  'STOLL-CIT': {
    title: 'Stoll and others, as cited by others',
    url: 'https://staging.scite.ai/reports/plain-language-summaries-an-essential-component-n6myknvV',
    status: 'quoted',
  },
  KIRK: {
    title: 'Kirkpatrick and others 2017: Plain English summaries of NIHR research',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5632836/',
    read: '2026-11',
    status: 'read',
  },
  'NJL-1241': {
    title: 'Study of 1,241 NIHR plain English summaries',
    url: 'http://globalauthorid.com/WebPortal/ArticleView?wd=DD28CF5B06D6D1AEEDB0A75569EFBFE465AEC7F0E6C5F892',
    read: '2026-11',
    status: 'read',
  },
  SHIELY: {
    title: 'Shiely and others 2023: Readability of trial lay summaries',
    url: 'https://www.jclinepi.com/article/S0895-4356(23)00043-4/fulltext',
    read: '2026-11',
    status: 'read',
  },
  FLODGREN: {
    title: 'Flodgren 2016: Are Cochrane plain language summaries plain?',
    url: 'https://abstracts.cochrane.org/2016-seoul/are-cochrane-plain-language-summaries-plain',
    read: '2026-11',
    status: 'read',
  },
  SANTESSO: {
    title: 'Santesso and others 2015: A new format for Cochrane summaries',
    url: 'http://www.crebp.net.au/a-summary-to-communicate-evidence-from-systematic-reviews-to-the-public-improved-understanding-and-accessibility-of-information-a-randomized-controlled-trial/',
    read: '2026-11',
    status: 'read',
  },
  BULJAN: {
    title: 'Buljan and others 2020: Framing the numerical findings of Cochrane summaries',
    url: 'https://link.springer.com/article/10.1186/s12874-020-00990-4',
    read: '2026-11',
    status: 'read',
  },
  CARLING: {
    title: 'Carling and others 2009: The effect of alternative summary statistics',
    url: 'http://www.plosmedicine.org/article/info:doi/10.1371/journal.pmed.1000134',
    read: '2026-11',
    status: 'read',
  },
  'VERBAL-RISK': {
    title: 'Büchter and others 2014: Words or numbers? Communicating risk',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4153005',
    read: '2026-11',
    status: 'read',
  },
  'ONE-IN-X': {
    title: 'Sirota and Juanchich 2019: Ratio bias and 1-in-X formats',
    url: 'https://journals.sagepub.com/doi/10.1177/0272989X18814256',
    read: '2026-11',
    status: 'read',
  },
  BOUTRON: {
    title: 'Boutron and others 2019: Three randomised trials of spin in health news',
    url: 'https://link.springer.com/10.1186/s12916-019-1330-9',
    read: '2026-11',
    status: 'read',
  },
  SILVAGNOLI: {
    title: 'Silvagnoli and others: Plain language summaries, a mixed methods study',
    url: 'https://e-space.mmu.ac.uk/636392',
    read: '2026-11',
    status: 'read',
  },
  PRIME: {
    title: 'PRIME: Reading age of plain language summaries',
    url: 'https://reach.primeglobalpeople.com/ismppeu2024/posters/poster1',
    status: 'quoted',
  },
  'KNOW-AUDIENCE': {
    title: 'August and others 2024: Know your audience',
    url: 'https://arxiv.org/html/2403.04979v1',
    read: '2026-11',
    status: 'read',
  },
  DEJARGON: {
    title: 'De-Jargonizer: Instructions',
    url: 'https://scienceandpublic.com/Home/Instructions',
    read: '2026-11',
    status: 'read',
  },
  'COCH-127': {
    title: 'Cochrane Handbook 5.1: Common errors in reaching conclusions',
    url: 'http://handbook-5-1.cochrane.org/chapter_12/12_7_4_common_errors_in_reaching_conclusions.htm',
    read: '2026-11',
    status: 'read',
  },
  'COCH-MAYBE': {
    title: 'Smith and others 2000: How is uncertainty expressed in Cochrane reviews?',
    url: 'https://abstracts.cochrane.org/2000-cape-town/definitely-maybe-how-uncertainty-expressed-cochrane-reviews',
    read: '2026-11',
    status: 'read',
  },
  'CLAIM-NOEV': {
    title: 'That’s a claim: No evidence versus no difference',
    url: 'https://thatsaclaim.org/educational/2019/07/29/no-evidence-vs-no-difference/',
    read: '2026-11',
    status: 'read',
  },
  'CLAIM-VERBAL': {
    title: 'That’s a claim: Verbal descriptions of effects',
    url: 'https://thatsaclaim.org/educational/2019/07/29/verbal-descriptions',
    read: '2026-11',
    status: 'read',
  },
  MICHAL: {
    title:
      'Michal and Shah 2024: A practical significance bias in laypeople’s evaluation of scientific findings',
    url: 'https://doi.org/10.1177/09567976241231506',
    read: '2026-11',
    status: 'read',
  },
  'PCORI-USUAL': {
    title: 'Patient-Centered Outcomes Research Institute: Is usual care an appropriate comparator?',
    url: 'https://help.pcori.org/hc/en-us/articles/9193499784466-Is-treatment-versus-usual-care-considered-an-appropriate-comparator-',
    read: '2026-11',
    status: 'read',
  },
  BRAINTRAFFIC: {
    title: 'Brain Traffic: The pitfalls of placeholder copy',
    url: 'http://braintraffic.com/blog/the-pitfalls-of-placeholder-copy',
    read: '2026-11',
    status: 'read',
  },
  'PLG-CONCISE': {
    title: 'plainlanguage.gov: Be concise',
    url: 'https://www.plainlanguage.gov/guidelines/concise/',
    read: '2026-11',
    status: 'read',
  },
} as const satisfies Readonly<Record<string, GuidanceSource>>

/** Key of a source. */
export type SourceKey = keyof typeof sources

/**
 * Cites a source.

 * @param key Key of the source.
 * @param section Section or paragraph of it.
 */
export function cite(key: SourceKey, section?: string): Guidance {
  const {title, url, read}: GuidanceSource = sources[key]
  // Written out: spreading takes the engine 30 times as long, and rules cite some 200 times before a text is read.
  if (section === undefined) return read === undefined ? {title, url} : {title, url, read}
  return read === undefined ? {title, url, section} : {title, url, section, read}
}
