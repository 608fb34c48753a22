import {inflectNounPhrase} from '../../src/language/en/inflect-phrase.ts'
import {toAmerican} from '../../src/language/en/spelling.ts'
import {abbreviationKey} from '../../src/words/abbreviation-token.ts'
import type {Region} from '../../src/words/abbreviations.ts'

/**
 * Full words of abbreviations that many health summaries use: a key, then what it stands for, the most common first. Own list, in
 * British spelling and in the singular; letters that stand for many things are left out. A mark of exclamation follows what has no plural.
 */
const lines = `
ACE angiotensin-converting enzyme
ACR American College of Rheumatology|albumin to creatinine ratio
ADHD attention deficit hyperactivity disorder
ADL activity of daily living
AE adverse event
AF atrial fibrillation
ALL acute lymphoblastic leukaemia
ALS amyotrophic lateral sclerosis
AMD age-related macular degeneration
AMH anti-Müllerian hormone
AMI acute myocardial infarction
AML acute myeloid leukaemia
AMR antimicrobial resistance
AMSTAR A Measurement Tool to Assess Systematic Reviews
ANOVA analysis of variance
APOE apolipoprotein E
ARB angiotensin receptor blocker
ARDS acute respiratory distress syndrome
ART antiretroviral therapy|assisted reproductive technology
ASD autism spectrum disorder
ATP adenosine triphosphate
AUC area under the curve
BCG bacille Calmette-Guérin
BME Black and minority ethnic
BMD bone mineral density
BMI body mass index
BNF British National Formulary
BP blood pressure
BPD bronchopulmonary dysplasia|borderline personality disorder
BPH benign prostatic hyperplasia
BV bacterial vaginosis
CABG coronary artery bypass graft
CAD coronary artery disease
CAMHS child and adolescent mental health services
CBT cognitive behavioural therapy
CBTI cognitive behavioural therapy for insomnia
CCG clinical commissioning group
CF cystic fibrosis
CFS chronic fatigue syndrome
CFU colony-forming unit
CGM continuous glucose monitoring
CHD coronary heart disease
CHF chronic heart failure|congestive heart failure
CI confidence interval
CKD chronic kidney disease
CLL chronic lymphocytic leukaemia
CMV cytomegalovirus
CNS central nervous system
COI conflict of interest
COPD chronic obstructive pulmonary disease
CPAP continuous positive airway pressure
CPR cardiopulmonary resuscitation
CRC colorectal cancer
CRF case report form
CRP C-reactive protein
CSF cerebrospinal fluid
CSII continuous subcutaneous insulin infusion
CTPA computed tomography pulmonary angiogram
CVD cardiovascular disease
CYP cytochrome P450|children and young people
DALY disability-adjusted life year
DBP diastolic blood pressure
DCIS ductal carcinoma in situ
DKA diabetic ketoacidosis
DLBCL diffuse large B-cell lymphoma
DMARD disease-modifying antirheumatic drug
DMD Duchenne muscular dystrophy
DOAC direct oral anticoagulant
DSM Diagnostic and Statistical Manual of Mental Disorders
DSMIV Diagnostic and Statistical Manual of Mental Disorders, fourth edition
DSM5 Diagnostic and Statistical Manual of Mental Disorders, fifth edition
DVT deep vein thrombosis
EBM evidence-based medicine
ECG electrocardiogram
ECMO extracorporeal membrane oxygenation
ECT electroconvulsive therapy
ED emergency department|eating disorder|erectile dysfunction
EEG electroencephalogram
EGFR epidermal growth factor receptor
eGFR estimated glomerular filtration rate
EHR electronic health record
ELISA enzyme-linked immunosorbent assay
EMA European Medicines Agency
EMG electromyography
EMR electronic medical record
ENT ear, nose and throat
EQ5D EuroQol five-dimension questionnaire
ERCP endoscopic retrograde cholangiopancreatography
ESRD end-stage renal disease
FDA US Food and Drug Administration
FEV1 forced expiratory volume in one second
FGM female genital mutilation
FSH follicle-stimulating hormone
FVC forced vital capacity
GABA gamma-aminobutyric acid
GAD generalised anxiety disorder
GBS group B Streptococcus|Guillain–Barré syndrome
GCP good clinical practice
GCS Glasgow Coma Scale
GDM gestational diabetes mellitus
GDPR General Data Protection Regulation
GERD gastro-oesophageal reflux disease
GFR glomerular filtration rate
GI gastrointestinal
GLP1 glucagon-like peptide-1
GMC General Medical Council
GnRH gonadotrophin-releasing hormone
GORD gastro-oesophageal reflux disease
GRADE Grading of Recommendations, Assessment, Development and Evaluation
GVHD graft-versus-host disease
GWAS genome-wide association study
HAART highly active antiretroviral therapy
HbA1c glycated haemoglobin
HBV hepatitis B virus
HCC hepatocellular carcinoma
hCG human chorionic gonadotrophin
HCV hepatitis C virus
HDL high-density lipoprotein
HDU high-dependency unit
HF heart failure
HFpEF heart failure with preserved ejection fraction
HFrEF heart failure with reduced ejection fraction
HLA human leucocyte antigen
HPV human papillomavirus
HR hazard ratio|heart rate
HRA Health Research Authority
HRQoL health-related quality of life
HRT hormone replacement therapy
HSCT haematopoietic stem cell transplant
HSV herpes simplex virus
HTA health technology assessment
IAPT Improving Access to Psychological Therapies
IBD inflammatory bowel disease
IBS irritable bowel syndrome
ICC intraclass correlation coefficient
ICD implantable cardioverter defibrillator|International Classification of Diseases
ICER incremental cost-effectiveness ratio
ICS inhaled corticosteroid|integrated care system
ICSI intracytoplasmic sperm injection
ICU intensive care unit
IDU injecting drug user
IgA immunoglobulin A
IgE immunoglobulin E
IgG immunoglobulin G
IgM immunoglobulin M
IL interleukin
INR international normalised ratio
IOP intraocular pressure
IPD individual participant data
IPF idiopathic pulmonary fibrosis
IQR interquartile range
IRR incidence rate ratio
ITT intention to treat
ITU intensive therapy unit
IUD intrauterine device
IV intravenous
IVF in vitro fertilisation
LBP low back pain
LDL low-density lipoprotein
LH luteinising hormone
LMIC country with a low or middle income
LTC long-term condition
LVEF left ventricular ejection fraction
MCI mild cognitive impairment
MCID minimal clinically important difference
MD mean difference|muscular dystrophy
MDD major depressive disorder
MDI metered-dose inhaler|multiple daily injections
MDR multidrug-resistant
MDRTB multidrug-resistant tuberculosis
MDT multidisciplinary team
ME myalgic encephalomyelitis
MERS Middle East respiratory syndrome
MHRA Medicines and Healthcare products Regulatory Agency
MI myocardial infarction
MMR measles, mumps and rubella
MMSE Mini-Mental State Examination
MND motor neurone disease
MoCA Montreal Cognitive Assessment
mRNA messenger ribonucleic acid
MRC Medical Research Council
MRSA methicillin-resistant Staphylococcus aureus
MS multiple sclerosis
MSK musculoskeletal
MSM men who have sex with men
NAFLD non-alcoholic fatty liver disease
NCD non-communicable disease
NEC necrotising enterocolitis
NG nasogastric
NGO non-governmental organisation
NHL non-Hodgkin lymphoma
NIBSC National Institute for Biological Standards and Control
NICE National Institute for Health and Care Excellence
NICU neonatal intensive care unit
NIH US National Institutes of Health
NIHR National Institute for Health and Care Research
NIV non-invasive ventilation
NMES neuromuscular electrical stimulation
NNH number needed to harm
NNT number needed to treat
NNTB number needed to treat for an additional beneficial outcome
NNTH number needed to treat for an additional harmful outcome
NOAC non-vitamin K oral anticoagulant
NSAID non-steroidal anti-inflammatory drug
NSCLC non-small cell lung cancer
NYHA New York Heart Association
OA osteoarthritis
OCD obsessive compulsive disorder
OCT optical coherence tomography
OECD Organisation for Economic Co-operation and Development
OHSS ovarian hyperstimulation syndrome
ONS Office for National Statistics
OR odds ratio
ORS oral rehydration solution
OSA obstructive sleep apnoea
OTC over-the-counter
PAD peripheral arterial disease
PCI percutaneous coronary intervention
PCOS polycystic ovary syndrome
PCR polymerase chain reaction
PD Parkinson's disease|peritoneal dialysis
PDT photodynamic therapy
PE pulmonary embolism
PEEP positive end-expiratory pressure
PET positron emission tomography
PFS progression-free survival
PICC peripherally inserted central catheter
PICU paediatric intensive care unit
PID pelvic inflammatory disease
PIS participant information sheet
PMS premenstrual syndrome
POAG primary open-angle glaucoma
PPE personal protective equipment
PPH postpartum haemorrhage
PPI patient and public involvement!|proton pump inhibitor
PPIE patient and public involvement and engagement
PREM patient-reported experience measure
PrEP pre-exposure prophylaxis
PRISMA Preferred Reporting Items for Systematic Reviews and Meta-Analyses
PRN as needed
PRO patient-reported outcome
PROM patient-reported outcome measure
PSA prostate-specific antigen
PSSRU Personal Social Services Research Unit
PTB pulmonary tuberculosis
PTSD post-traumatic stress disorder
PVD peripheral vascular disease
PWID person who injects drugs
QALY quality-adjusted life year
QoL quality of life
QOL quality of life
RA rheumatoid arthritis
RCOG Royal College of Obstetricians and Gynaecologists
RCT randomised controlled trial
RD risk difference
RDS respiratory distress syndrome
REC research ethics committee
RNA ribonucleic acid
RoB risk of bias
ROC receiver operating characteristic
ROP retinopathy of prematurity
RR risk ratio|relative risk
RRMS relapsing–remitting multiple sclerosis
RSV respiratory syncytial virus
RTPCR reverse transcription polymerase chain reaction
SAE serious adverse event
SBP systolic blood pressure
SCD sickle cell disease
SCLC small cell lung cancer
SD standard deviation
SE standard error
SEM standard error of the mean
SES socioeconomic status
SF36 Short Form 36 questionnaire
SGLT2 sodium–glucose cotransporter 2
SIDS sudden infant death syndrome
SLE systemic lupus erythematosus
SLT speech and language therapy
SMD standardised mean difference
SMI severe mental illness
SNP single nucleotide polymorphism
SNRI serotonin and noradrenaline reuptake inhibitor
SOP standard operating procedure
SPECT single-photon emission computed tomography
SSRI selective serotonin reuptake inhibitor
STD sexually transmitted disease
STEMI ST-elevation myocardial infarction
STI sexually transmitted infection
T1D type 1 diabetes
T1DM type 1 diabetes mellitus
T2D type 2 diabetes
T2DM type 2 diabetes mellitus
TB tuberculosis
TBI traumatic brain injury
TENS transcutaneous electrical nerve stimulation
TGF transforming growth factor
TIA transient ischaemic attack
TNF tumour necrosis factor
TNM tumour, node and metastasis
TXA tranexamic acid
UC ulcerative colitis
UNAIDS Joint United Nations Programme on HIV/AIDS
UTI urinary tract infection
VA visual acuity
VAS visual analogue scale
VEGF vascular endothelial growth factor
VF ventricular fibrillation
VR virtual reality
VT ventricular tachycardia
VTE venous thromboembolism
WHO World Health Organization
WMD weighted mean difference
YLD year lived with disability
`

let table: Map<string, readonly string[]> | undefined

function openTable(): Map<string, readonly string[]> {
  const opened = new Map<string, readonly string[]>()
  for (const line of lines.split('\n')) {
    const space = line.indexOf(' ')
    if (space > 0) opened.set(line.slice(0, space), line.slice(space + 1).split('|'))
  }
  return opened
}

/**
 * What an abbreviation stands for, the most common first; nothing for one that is not listed.
 *
 * @param text As written; “RCTs” gives plurals.
 * @param region Spelling of the words.
 */
export function fullWordsOf(text: string, region: Region): readonly string[] {
  table ??= openTable()
  const isPlural = /[A-Z0-9]s$/.test(text)
  const listed = table.get(abbreviationKey(text)) ?? []
  return listed
    .filter((words) => !(isPlural && words.endsWith('!')))
    .map((words) => inflectNounPhrase(words.replace(/!$/, ''), isPlural ? 'plural' : 'singular'))
    .map((words) => (region === 'us' ? words.replace(/[a-z]{4,}/g, toAmerican) : words))
}
