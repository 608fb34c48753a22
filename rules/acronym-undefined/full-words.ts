import {inflectNounPhrase} from '../../src/language/en/inflect-phrase.ts'
import {toAmerican} from '../../src/language/en/spelling.ts'
import {abbreviationKey} from '../../src/words/abbreviation-token.ts'
import type {Region} from '../../src/words/well-known-abbreviations.ts'

/**
 * Full words of abbreviations that many health summaries use: a key, then what it stands for, the most common first. Own list, in
 * British spelling and in the singular; letters that stand for many things are left out. A mark of exclamation follows what has no plural.
 */
const lines = `
ACE angiotensin-converting enzyme
ACR American College of Rheumatology|albumin to creatinine ratio
ACT acceptance and commitment therapy|artemisinin-based combination therapy
ADHD attention deficit hyperactivity disorder
ADL activity of daily living
AE adverse event
AF atrial fibrillation
AHI apnoea–hypopnoea index
AKI acute kidney injury
ALL acute lymphoblastic leukaemia
ALS amyotrophic lateral sclerosis
AMD age-related macular degeneration
AMH anti-Müllerian hormone
AMI acute myocardial infarction
AML acute myeloid leukaemia
AMR antimicrobial resistance
AMSTAR A Measurement Tool to Assess Systematic Reviews
ANC antenatal care
ANOVA analysis of variance
AOM acute otitis media
APOE apolipoprotein E
ARB angiotensin receptor blocker
ARDS acute respiratory distress syndrome
ART antiretroviral therapy|assisted reproductive technology
ASD autism spectrum disorder
ATP adenosine triphosphate
AUC area under the curve
BCG bacille Calmette-Guérin
BMD bone mineral density
BME Black and minority ethnic
BMI body mass index
BNF British National Formulary
BP blood pressure
BPD bronchopulmonary dysplasia|borderline personality disorder
BPH benign prostatic hyperplasia
BPPV benign paroxysmal positional vertigo
BV bacterial vaginosis
CABG coronary artery bypass graft
CAD coronary artery disease
CAMHS child and adolescent mental health services
CBT cognitive behavioural therapy
CBTI cognitive behavioural therapy for insomnia
CCG clinical commissioning group
cDNA complementary DNA
CF cystic fibrosis
CFS chronic fatigue syndrome
CFU colony-forming unit
CGM continuous glucose monitoring
CHD coronary heart disease
CHF chronic heart failure|congestive heart failure
CI confidence interval
CIN cervical intraepithelial neoplasia
CKD chronic kidney disease
CLD chronic lung disease|chronic liver disease
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
CSDH chronic subdural haematoma
CSF cerebrospinal fluid
CSII continuous subcutaneous insulin infusion
CTPA computed tomography pulmonary angiogram
CVD cardiovascular disease
CVI chronic venous insufficiency
CYP cytochrome P450|children and young people
DALY disability-adjusted life year
DBP diastolic blood pressure
DBT dialectical behaviour therapy
DCIS ductal carcinoma in situ
DKA diabetic ketoacidosis
DLBCL diffuse large B-cell lymphoma
DMARD disease-modifying antirheumatic drug
DMD Duchenne muscular dystrophy
DOAC direct oral anticoagulant
DPP4 dipeptidyl peptidase-4
DSM Diagnostic and Statistical Manual of Mental Disorders
DSM5 Diagnostic and Statistical Manual of Mental Disorders, fifth edition
DSMIV Diagnostic and Statistical Manual of Mental Disorders, fourth edition
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
EMDR eye movement desensitisation and reprocessing
EMG electromyography
EMR electronic medical record
ENT ear, nose and throat
EPO erythropoietin
EQ5D EuroQol five-dimension questionnaire
ERCP endoscopic retrograde cholangiopancreatography
ESA erythropoiesis-stimulating agent
ESRD end-stage renal disease
EUR euros
FDA US Food and Drug Administration
FEV1 forced expiratory volume in one second
FGM female genital mutilation
FOBT faecal occult blood test
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
HNC head and neck cancer
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
ICTRP International Clinical Trials Registry Platform
ICU intensive care unit
IDU injecting drug user
IFN interferon
IgA immunoglobulin A
IgE immunoglobulin E
IgG immunoglobulin G
IgM immunoglobulin M
IL interleukin
IL1beta interleukin-1 beta
IL6 interleukin-6
INR international normalised ratio
IOP intraocular pressure
IPC infection prevention and control
IPD individual participant data
IPF idiopathic pulmonary fibrosis
IQR interquartile range
IRR incidence rate ratio
ITN insecticide-treated net
ITT intention to treat
ITU intensive therapy unit
IUD intrauterine device
IUI intrauterine insemination
IV intravenous
IVF in vitro fertilisation
IVH intraventricular haemorrhage
LARC long-acting reversible contraception
LBP low back pain
LDL low-density lipoprotein
LH luteinising hormone
LMIC country with a low or middle income
LMWH low molecular weight heparin
LOCF last observation carried forward
LTC long-term condition
LVEF left ventricular ejection fraction
MACE major adverse cardiovascular event
MAOI monoamine oxidase inhibitor
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
MRC Medical Research Council
mRNA messenger ribonucleic acid
MRSA methicillin-resistant Staphylococcus aureus
MS multiple sclerosis
MSK musculoskeletal
MSM men who have sex with men
MTCT mother-to-child transmission
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
NRT nicotine replacement therapy
NSAID non-steroidal anti-inflammatory drug
NSCLC non-small cell lung cancer
NYHA New York Heart Association
OA osteoarthritis
OAB overactive bladder
OCD obsessive compulsive disorder
OCT optical coherence tomography
OECD Organisation for Economic Co-operation and Development
OHSS ovarian hyperstimulation syndrome
OME otitis media with effusion
ONS Office for National Statistics
OR odds ratio
ORS oral rehydration solution
OS overall survival
OSA obstructive sleep apnoea
OTC over-the-counter
PAD peripheral arterial disease
PBC primary biliary cholangitis
PCI percutaneous coronary intervention
PCOS polycystic ovary syndrome
PCR polymerase chain reaction
PD Parkinson's disease|peritoneal dialysis
PDA patent ductus arteriosus
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
PMTCT prevention of mother-to-child transmission
POAG primary open-angle glaucoma
PONV postoperative nausea and vomiting
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
PSC primary sclerosing cholangitis
PSSRU Personal Social Services Research Unit
PTB pulmonary tuberculosis
PTS post-thrombotic syndrome
PTSD post-traumatic stress disorder
PVD peripheral vascular disease
PWID person who injects drugs
QALY quality-adjusted life year
QOL quality of life
QoL quality of life
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
SAH subarachnoid haemorrhage
SBP systolic blood pressure
SCD sickle cell disease
SCLC small cell lung cancer
SD standard deviation
SE standard error
SEM standard error of the mean
SES socioeconomic status
SF36 Short Form 36 questionnaire
SGA second-generation antipsychotic|small for gestational age
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
SVR sustained virological response
T1D type 1 diabetes
T1DM type 1 diabetes mellitus
T2D type 2 diabetes
T2DM type 2 diabetes mellitus
TB tuberculosis
TBI traumatic brain injury
TCA tricyclic antidepressant
TENS transcutaneous electrical nerve stimulation
TGF transforming growth factor
TGFbeta transforming growth factor beta
TIA transient ischaemic attack
TMD temporomandibular disorder
TNF tumour necrosis factor
TNFalpha tumour necrosis factor alpha
TNM tumour, node and metastasis
TXA tranexamic acid
UC ulcerative colitis
UNAIDS Joint United Nations Programme on HIV/AIDS
USD US dollars
UTI urinary tract infection
VA visual acuity
VAP ventilator-associated pneumonia
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
