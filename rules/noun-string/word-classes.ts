/** Nouns that end a string: what the words before them describe. Own list, from real summaries; plurals are found by rule. */
export const headNouns: ReadonlySet<string> = new Set(
  `activity administration algorithm allocation analysis appointment approach arm assessment attitude audit authority
  barrier behaviour benefit burden campaign capacity care care-giver centre change classification clinic collaboration
  communication comparison component condition cost course criteria data database decision delay delivery design
  development device diagnosis difference disease disorder dose education effect effectiveness efficacy engagement
  environment equipment evaluation evidence examination experience exposure facility factor failure feature framework
  function gap group guidance guideline implementation improvement incidence indicator infrastructure initiative injury
  instrument integration intensity interaction intervention interview inventory issue level management marker measure
  measurement mechanism method model module monitoring mortality need network observation occurrence option
  organisation outcome outcomes package panel participation partnership pathway pattern performance plan planning
  platform policy population practice prevalence prevention preparation problem procedure process product professional
  programme program project promotion protocol provider provision quality questionnaire rate rating recognition
  recommendation record recruitment reduction referral register registry regimen regulation rehabilitation requirement
  research resource response result retention review risk safety sample scale scheme score screening sector service
  session setting severity site skills staff standard status strategy structure study support surgery surveillance
  survey survival symptom system target team technique technology test testing therapy threshold tool training treatment
  form upload download kit hub dashboard chart calculator helpline assembly rota timetable tariff budget
  roll-out rollout delivery diary booklet letter leaflet website scan pump checklist claim payment class club course criterion deployment list mechanism message mother reminder trial unit uptake use utilisation utilization variation visit workers workforce workshop
  occupancy breach check crisis app rule team conference agreement contract fund grant scheme unit station campaign pattern structure deficit
  signature profile volume index ratio model pathway sequence map network cluster variant sensor implant prosthesis
  syndrome complication flow loss concentration count density velocity expression secretion activation inhibitor
  receptor pathway agonist antagonist antibody vaccine regulator transporter backlog shortage attendance absence
  discharge transfer handover prescription consultation roster bundle ward hospital school nurse officer manager
  coordinator champion co-ordinator adviser advisor conversation curriculum lesson seminar summary update bulletin
  framework strategy toolkit forum portal database repository archive guidance alert log file folder target trend`
    .split(/\s+/)
    .filter(Boolean),
)

/** Nouns that stand before another noun. */
export const modifierNouns: ReadonlySet<string> = new Set(
  `pharmacy telephone phone text diary robot coupling glucose circuit sensor app internet cloud antibiotic antidepressant steroid statin urine saliva genome
  donor donation liver pancreas prostate catheter dialysis chemotherapy radiotherapy bereavement loneliness debt voucher tax
  walking gardening singing cooking cycling swimming receptor antibody enzyme immune tumor biopsy genome claim payment form completion booking invitation leader leaflet website scan pump letter portal
  abuse access accident action activity adherence administration admission adolescent adult age airway alcohol
  ambulance analysis anxiety application arm arthritis asthma attention audit awareness back balance baseline bed
  behaviour behavior bias bladder blood body bone bowel brain breast breathing cancer capacity care carer caregiver
  case cell centre change child childhood choice cholesterol class classification clinic clinician cohort collection
  college combination communication community comparison compliance component computer condition contact content control
  coping cost council cough counselling crisis culture data database death decision delivery dementia dentist
  department depression design detection development device diabetes diagnosis diet discharge disease disorder domain
  dose drinking drug education effect efficacy emergency employment endpoint energy engagement environment equipment
  evaluation evidence exercise experience exposure eye failure fall falls family feedback feeding fertility fitness
  fluid follow-up food fracture function funding gene group growth hand harm health healthcare hearing heart height hip
  history home hormone hospital household housing hygiene identification imaging immunisation implementation improvement
  incidence inclusion income infant infection inflammation information injury insulin insurance intake integration
  intensity interaction intervention job joint kidney knee knowledge laboratory labour language learning leg leisure
  lesion level life lifestyle limb literacy liver living location loss lung maintenance management market mask maternity
  meal measurement media medication medicine meeting member memory midwife mobility money mood mortality motor mouth
  movement muscle needs neighbourhood nerve network neonate newborn nurse nursing nutrition obesity occupation office
  opioid organisation organization outcome outpatient oxygen pain parent parenting participant participation partner
  patient patients payment peer performance person phone physician physiotherapy placebo plan plasma play policy
  population practice practitioner pregnancy prescription pressure prevention process procedure product programme program
  progression project protein provider purchase quality questionnaire reading record recovery recruitment
  reduction referral registry rehabilitation relapse relationship relaxation replacement research residency resource
  response retention return review risk safety sample school screening seizure selection self-care self-management
  service session sex shoulder sibling side skin sleep smartphone smoking society software speech sport staff staging stage
  state statistics stress stroke student study subgroup substance sugar suicide supplement support surgery surveillance
  survey survival symptom system target task teacher team technology telephone teenager test text therapist therapy time
  tissue tobacco toddler tooth training transition transplant transport trauma treatment trial tumour tumor ulcer
  outreach staffing travel sickness patch device indoor filter vaccine disability weight
  resident deterioration detection strength mobile message reminder reminders mother poverty waiting worker pricing analytics
  unemployment usage vaccination vaccine ventilation video violence vision visit visitor vitamin volume waiting ward
  water weight welfare wheelchair women worker workforce workplace wound youth
  occupancy breach check user bank incident reporting survivor emergency antibiotic resistance tracking water monitoring station shortage crisis theatre
  operating air climate carbon energy flood coast river soil crop farm forest fish ocean sea plant land road rail bus
  traffic city town village council government police prison court crime offender veteran army refugee migrant asylum
  homelessness tenant landlord rent benefit wage pension salary shift rota agency contract budget finance tender
  classroom pupil attendance absence exam curriculum university college library museum arts theatre drama dance
  antenatal postnatal midwifery maternity birth labour baby toddler nursery playgroup breastfeeding milk formula
  bottle pram toy game gaming console screen tablet laptop keyboard website chatbot algorithm artificial intelligence
  machine model simulation prediction forecast genome sequencing sample tissue biobank bank biomarker marker mutation
  variant chromosome membrane receptor signal signalling pathway kinase peptide lipid fat calcium iron zinc oestrogen
  testosterone thyroid adrenal skull spine neck shoulder elbow wrist ankle foot toe finger nail hair scalp ear nose
  throat tongue gum jaw stomach gut bowel colon rectum uterus womb ovary cervix penis testicle vein artery valve
  stent graft implant pacemaker inhaler nebuliser ventilator catheter cannula needle syringe dressing bandage plaster
  splint brace crutch walker frame hoist bedrail mattress cushion pillow blanket clinic theatre corridor canteen
  kitchen garden park playground pool gym club pub shop store supermarket factory warehouse site estate
  construction repair maintenance cleaning laundry catering transport parking security reception complaint incident
  error harm near-miss handover rounds discharge transfer escort appointment consultation triage waiting backlog
  urgency frailty falls delirium continence incontinence pressure-ulcer sepsis pneumonia influenza flu measles malaria
  tuberculosis hepatitis dengue cholera ebola covid coronavirus pandemic outbreak vaccination antibody epilepsy migraine
  headache autism adhd dyslexia psychosis schizophrenia addiction gambling self-harm anger stigma trauma grief
  palliative hospice end-of-life survivorship mentor volunteer befriender chaplain interpreter translation advocacy`
    .split(/\s+/)
    .filter(Boolean),
)

/** Adjectives whose ending does not show them. */
export const plainAdjectives: ReadonlySet<string> = new Set(
  `acute adverse chronic complex early fetal foetal general high inpatient intensive joint large-scale late long low main
  maternal mild mixed moderate national new next older online oral outpatient poor postpartum primary private public
  rapid rare remote upper routine rural secondary senior severe short single small social state-of-the-art sub-acute unmet urban usual
  user-friendly web whole young younger integrated enhanced structured tailored supervised standardised standardized
  randomised randomized controlled blinded validated multifaceted automated computerised computerized unpaid`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words with an adjective's ending that are no adjectives. */
export const notAdjectives: ReadonlySet<string> = new Set(
  `hospital trial individual arrival approval removal goal proposal professional journal animal meal total withdrawal
  appraisal interval signal rival survival festival capital topic music clinic traffic fabric panic epidemic pandemic
  patient student parent agent client incident accident event percent talent extent content moment different important
  recent frequent current significant relevant apparent consistent sufficient independent evident present infant
  participant assistant restaurant plant want consultant instant variant drive give live receive achieve five arrive
  survive alive believe relieve have improve above leave diary summary library salary boundary january february primary
  various numerous obvious serious previous dangerous`
    .split(/\s+/)
    .filter(Boolean),
)

/** Pairs that readers take as one word. */
export const compounds: ReadonlySet<string> = new Set(
  `eye care|liver function|kidney function|lung function|blood oxygen|oxygen level|oxygen levels|magnetic resonance|resonance imaging|imaging scan|emergency department|medical services|emergency medical|care excellence|smoking cessation|research methods|research trials|blood pressure|blood glucose|blood sugar|blood test|blood tests|blood vessel|blood cell|blood loss|blood flow|blood clot|health care|mental
  health|public health|primary care|secondary care|social care|usual care|standard care|intensive care|palliative
  care|health service|health services|health professional|health professionals|health visitor|general practice|side effect|side
  effects|heart attack|heart disease|heart failure|heart rate|birth control|birth weight|breast cancer|lung cancer|bowel
  cancer|prostate cancer|cancer treatment|weight loss|weight gain|physical activity|quality life|life expectancy|stem cell|stem
  cells|bone marrow|immune system|nervous system|clinical trial|clinical trials|controlled trial|controlled trials|randomised
  controlled|randomized controlled|control group|treatment group|follow-up period|study design|age group|case study|focus
  group|mental illness|hip fracture|knee replacement|hip replacement|family doctor|nursing home|care home|care homes|high
  school|primary school|secondary school|local authority|social work|social worker|social workers|health workers|health
  worker|kidney disease|lung disease|liver disease|kidney failure|urinary tract|spinal cord|waiting list|waiting time|waiting
  times|emergency department|accident emergency|mobile phone|text message|eating disorder|eating disorders|labour
  ward|physical health|sexual health|young people|older people|long term|short term|side effect|data collection|task
  force|decision making|drug use|alcohol use|working hours|skin cancer|eye disease|tooth decay|food poisoning|climate change`
    .replace(/\s+/g, ' ')
    .split('|'),
)
