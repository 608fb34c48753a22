import type {PhraseRow} from '../../src/words/phrase-list.ts'

/** Management and policy filler. Own writing, after the words that GOV.UK and CDC name; the exemptions are GOV.UK's and our own. */
export const buzzwordRows: readonly PhraseRow[] = [
  {
    forms: 'leverage|leverages|leveraged|leveraging',
    plain: 'use|uses|used|using',
    notWhen: 'financial leverage|leverage ratio',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'going forward|going forwards|moving forward|moving forwards|move forward',
    plain:
      'from now on/in future|from now on/in future|from now on/in future|from now on/in future|make progress',
    notWhen:
      'the study going forward|patients moving forward|keep moving forward|step moving forward|leaning moving forward',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'stakeholders|stakeholder|key stakeholders|relevant stakeholders',
    plain:
      'the people involved/patients, staff and managers|person involved|the people involved/patients, staff and managers|the people involved',
    notWhen: 'stakeholders such as|stakeholders including|stakeholders like',
    source: 'CDC-EW',
  },
  {
    forms: 'empower|empowers|empowered|empowering|empowerment',
    plain:
      'help/give more say to|helps/gives more say to|helped/given more say|helping/giving more say to|say/control',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'synergy|synergies|synergistic working',
    plain: 'working together|working together|working together',
    notWhen: 'drug synergy|synergy between drugs|synergy between the drugs|synergies between drugs',
    source: 'own',
  },
  {
    forms: 'streamline|streamlines|streamlined|streamlining',
    plain: 'make simpler|makes simpler|made simpler|making simpler',
    notWhen: 'streamlined body|streamlined shape',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'paradigm shift|paradigm shifts|paradigm',
    plain: 'big change|big changes|way of thinking',
    source: 'own',
  },
  {
    forms: 'holistic|holistically',
    plain: 'whole-person|looking at the whole person',
    notWhen: 'holistic needs assessment',
    source: 'own',
  },
  {
    forms: 'deliverables|deliverable',
    plain: 'results/what we will make|result/what we will make',
    source: 'own',
  },
  {
    forms: 'actionable|actionable insights|actionable insight',
    plain: 'useful|useful findings|useful finding',
    source: 'own',
  },
  {forms: 'deep dive|deep-dive|deep dives', plain: 'close look|close look|close looks', source: 'own'},
  {
    forms: 'landscape',
    plain: 'situation',
    notWhen:
      'natural landscape|the rural landscape|landscape architecture|landscape gardening|landscapes|landscape ecology|across the landscape|agricultural landscape|fitness landscape|energy landscape|landscape of the',
    note: 'hint',
    source: 'own',
  },
  {forms: 'thought leaders|thought leader', plain: 'experts|expert', source: 'own'},
  {
    forms: 'robust|robustly|robustness',
    plain: 'strong/reliable|reliably|strength',
    notWhen:
      'robust plant|robust plants|robust skeleton|robust build|robust jaw|robust bones|robust steel|robust metal|robust plastic|robust box|robust case|robust frame|robust shoes|robust packaging|robust material|robust device',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'drive forward|driving forward|driven forward|drive improvement|drive change|drive innovation',
    plain: 'improve|improving|improved|make things better|change things|bring in new ideas',
    source: 'GOVUK-AZ',
  },
  {forms: 'overarching', plain: 'main/overall', source: 'GOVUK-AZ'},
  {forms: 'impactful', plain: 'useful/that makes a difference', source: 'GOVUK-AZ'},
  {
    forms: 'impacted on|impact on|impacts on|impacting on|impacted|impacting',
    plain: 'affected|affect/effect on|affects|affecting|affected|affecting',
    notWhen:
      'an impact on|the impact on|no impact on|little impact on|negative impact on|positive impact on|big impact on|great impact on|greater impact on|significant impact on|major impact on|any impact on|its impact on|their impact on|and impact on|budget impact on|what impact on|have impact on|has impact on|had impact on|impacted wisdom|impacted tooth|impacted teeth|profound impact on|direct impact on|potential impact on|important impact on|huge impact on|substantial impact on|lasting impact on|real impact on|large impact on|small impact on|adverse impact on|detrimental impact on|considerable impact on|biggest impact on|greatest impact on|severe impact on|serious impact on|devastating impact on|limited impact on|long-term impact on|different impact on|overall impact on|economic impact on|psychological impact on|emotional impact on|similar impact on|strong impact on|this impact on|that impact on|our impact on|more impact on|less impact on|much impact on|some impact on|impacts on',
    note: 'hint',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'key enablers|key enabler|enablers|enabler',
    plain: 'what helps|what helps|what helps|something that helps',
    source: 'own',
  },
  {forms: 'co-production|coproduction|co-produced|coproduced', note: 'involve', source: 'own'},
  {forms: 'mainstreaming|mainstreamed', plain: 'making normal practice|made normal practice', source: 'own'},
  {
    forms: 'incentivise|incentivize|incentivised|incentivized|incentivising|incentivizing',
    plain: 'encourage|encourage|encouraged|encouraged|encouraging|encouraging',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'capacity building|capacity-building|build capacity|building capacity',
    plain:
      'training and support|training and support|train and support people|training and supporting people',
    source: 'own',
  },
  {
    forms: 'cutting across silos|silos|siloed|in silos',
    plain: 'working across teams|separate teams|working apart|working apart',
    notWhen: 'grain silos',
    source: 'own',
  },
  {
    forms: 'low-hanging fruit|low hanging fruit|quick wins|quick win',
    plain: 'easy first steps|easy first steps|easy first steps|easy first step',
    source: 'own',
  },
  {
    forms: 'value-add|value add|added value|value proposition',
    plain: 'benefit|benefit|benefit|benefit',
    source: 'own',
  },
  {
    forms: 'foster|fosters|fostered|fostering',
    plain: 'encourage|encourages|encouraged|encouraging',
    notWhen:
      'foster care|foster carers|foster carer|foster parents|foster parent|foster family|foster families|foster child|foster children|fostered children|fostered child|foster homes|foster home|foster placements|foster placement|fostering service|fostering services|fostering agency|were fostered',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'harness|harnesses|harnessed|harnessing',
    plain: 'use|uses|used|using',
    notWhen: 'a harness|the harness|safety harness|pavlik harness|harness for',
    source: 'own',
  },
  {
    forms:
      'optimise|optimises|optimised|optimising|optimize|optimizes|optimized|optimizing|optimisation|optimization',
    plain: 'improve|improves|improved|improving|improve|improves|improved|improving|improvement|improvement',
    source: 'own',
  },
  {
    forms: 'strategise|strategize|strategic alignment|strategically aligned',
    plain: 'plan|plan|shared aims|with shared aims',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'best practice|best practices',
    plain: 'what works best|what works best',
    notWhen:
      'best practice tariff|best practice guidelines|best practice guideline|best practice advisory|bmj best practice',
    note: 'hint',
    source: 'own',
  },
  {forms: 'in terms of', plain: 'in/for/about', note: 'hint', source: 'own'},
  {
    forms: 'tackle|tackles|tackled|tackling',
    plain: 'deal with/reduce|deals with/reduces|dealt with/reduced|dealing with/reducing',
    notWhen: 'rugby tackle|a tackle|the tackle|tackle height|fishing tackle|late tackle|high tackle',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'facilitate|facilitates|facilitated|facilitating|facilitation',
    plain: 'help/run|helps/runs|helped/ran|helping/running|help',
    notWhen: 'facilitated diffusion|facilitated tucking',
    note: 'hint',
    source: 'GOVUK-AZ',
  },
  {
    forms:
      'transform services|transform care|transforms care|transforming care|transforming services|transformed services|transform the system|drive transformation|drives transformation|driving transformation|transformation agenda|transformation programme|service transformation|digital transformation|transformational',
    plain:
      'change services|change care|changes care|changing care|changing services|changed services|change the system|change services|changes services|changing services|plans for change|plan for change|changing services|moving to computers|big',
    source: 'GOVUK-AZ',
  },
  {
    forms:
      'deliver change|delivering change|deliver improvements|delivering improvements|deliver value|delivering value|deliver outcomes|deliver better outcomes|delivers value|delivers change|deliver impact|delivers impact|delivering impact|delivered impact',
    plain:
      'change things|changing things|improve things|improving things|be worth the money|being worth the money|get results|get better results|is worth the money|changes things|make a difference|makes a difference|making a difference|made a difference',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'is key to|are key to|was key to|were key to|be key to|is key for|are key for|be key for',
    plain:
      'matters most for|matter most for|mattered most for|mattered most for|matter most for|matters most for|matter most for|matter most for',
    notWhen: 'is key to the door|is key to the map',
    source: 'GOVUK-AZ',
  },
  {
    forms:
      'key lever|key levers|key driver|key drivers|key priority|key priorities|key pillar|key pillars|key asset|key player|key players|key challenge|key challenges',
    plain:
      'main way|main ways|main cause|main causes|most important thing|most important things|main part|main parts|useful thing|main group|main groups|main problem|main problems',
    source: 'GOVUK-AZ',
  },
  {
    forms:
      'multi-stakeholder|multistakeholder|cross-sector working|collaborative working|joined-up working|partnership working|joined-up approach|whole-system approach|whole system approach|place-based approach|system-wide',
    plain:
      'with many groups|with many groups|working together|working together|working together|working together|working together|everyone working together|everyone working together|local plan|across all services',
    source: 'GOVUK-AZ',
  },
  {forms: 'across the piece', plain: 'everywhere', source: 'GOVUK-AZ'},
  {
    forms:
      'at the coalface|coalface staff|on the front foot|hardwire|hardwired|hardwiring|move the dial|moves the dial|moved the dial|shift the dial|synergise|synergize|synergised|synergising|synergistic',
    plain:
      'who do the work|staff who do the work|ready|build in|built in|building in|make a difference|makes a difference|made a difference|make a difference|work together|work together|worked together|working together|that works well together',
    notWhen:
      'hardwired into the brain|hardwired in the brain|synergistic effect|synergistic effects|synergistic drug',
    source: 'own',
  },
  {
    forms: 'whole-system|whole system working|place-based',
    plain: 'across all services|all services working together|local',
    notWhen: 'place-based memory',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'scalable|scalability|at scale',
    plain: 'easy to use more widely|how widely it can be used|widely',
    notWhen: 'at scale bars',
    note: 'hint',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'deploy|deploys|deployed|deploying|deployment of',
    plain: 'use|uses|used|using|use of',
    notWhen:
      'deployed troops|troops deployed|military deployed|deployed soldiers|deployed personnel|airbags deploy|stent deployed|deployed to iraq|deployed to afghanistan',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'collaborate|collaborates|collaborated|collaborating|liaise|liaises|liaised|liaising',
    plain: 'work together|works together|worked together|working together|talk|talks|talked|talking',
    note: 'hint',
    source: 'GOVUK-AZ',
  },
  {
    forms:
      'policy agenda|national agenda|health agenda|prevention agenda|political agenda|reform agenda|this agenda|the wider agenda',
    plain:
      'plans|national plans|health plans|plans to prevent illness|plans|plans for change|these plans|wider plans',
    notWhen: 'agenda for change',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'combat|combats|combating|combatting',
    plain: 'reduce/prevent|reduces/prevents|reducing/preventing|reducing/preventing',
    notWhen:
      'combat veterans|combat stress|in combat|combat zone|military combat|combat exposure|combat troops|combat training|combat related|unarmed combat',
    note: 'hint',
    source: 'GOVUK-AZ',
  },
  {
    forms:
      'deliver savings|deliver benefits|deliver results|deliver efficiencies|deliver growth|deliver excellence|deliver our vision|deliver on|delivers on|delivering on|deliver priorities|deliver the agenda|deliver this agenda|deliver transformation',
    plain:
      'save money|help|get results|save money|grow|do well|do what we plan|do|does|doing|do what matters most|do this|do this|change things',
    notWhen: 'deliver on time|deliver on weekdays|deliver on saturdays',
    source: 'GOVUK-AZ',
  },
  {
    forms:
      'transform lives|transforms lives|transformed lives|transforming lives|transform the lives|transform outcomes|transform how|transforms how|transforming how|transform the way|transforms the way|transforming the way',
    plain:
      'make lives better|makes lives better|made lives better|making lives better|make the lives better|get better results|change how|changes how|changing how|change the way|changes the way|changing the way',
    source: 'GOVUK-AZ',
  },
  {
    forms:
      'key enabling|key component|key components|key element|key elements|key aspect|key aspects|key issue|key issues|key theme|key themes|key area|key areas|key objective|key objectives|key deliverable|key workstream|key workstreams',
    plain:
      'main|main part|main parts|main part|main parts|main part|main parts|main problem|main problems|main idea|main ideas|main area|main areas|main aim|main aims|main result|main task|main tasks',
    note: 'hint',
    source: 'GOVUK-AZ',
  },
  {forms: 'upskill|upskilling|upskilled', plain: 'train|training|trained', source: 'GOVUK-AZ'},
  {forms: 'blue-sky thinking|blue sky thinking', plain: 'new ideas', source: 'GOVUK-AZ'},
  {
    forms: 'agile approach|agile working|hit the ground running|at pace|at scale and pace|at pace and scale',
    plain: 'flexible way|flexible work|start well|quickly|quickly and widely|quickly and widely',
    notWhen: 'keep at pace with|at pace makers',
    source: 'own',
  },
  {
    forms:
      'drive improvements|drives improvement|driving improvement|drive up standards|driving up standards|drive efficiencies|drive down costs|driving down costs|drive better outcomes|drive uptake',
    plain:
      'improve things|improves things|improving things|raise standards|raising standards|save money|cut costs|cutting costs|get better results|get more people to use it',
    source: 'GOVUK-AZ',
  },
  {
    forms:
      'ecosystem of|place-based ecosystem|innovation ecosystem|care ecosystem|research ecosystem|digital ecosystem',
    plain:
      'group of|local services|groups that work on new ideas|care services|research groups|computer systems',
    source: 'own',
  },
  {
    forms: 'unlock value|unlock benefits|unlock efficiencies|unlocking value|unlocking benefits',
    plain: 'save money|help|save money|saving money|helping',
    source: 'own',
  },
  {
    forms:
      'business as usual|business-as-usual|embedded into routine|embed into routine|embedded into everyday|embedded into practice|embed in practice|embedded in practice|embedded across|embed across|mainstreamed|mainstreaming',
    plain:
      'everyday work|everyday work|part of everyday|make part of everyday|part of everyday|part of everyday practice|make part of everyday practice|part of everyday practice|used across|use across|used everywhere|using everywhere',
    source: 'own',
  },
  {forms: 'direction of travel', plain: 'plan', source: 'GOVUK-AZ'},
  {
    forms: 'ring-fenced|ring-fence|ringfenced|ringfence|ring-fencing',
    plain: 'kept for this|keep for this|kept for this|keep for this|keeping for this',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'strategic priorities|strategic priority|strategic vision|strategic direction',
    plain: 'main aims|main aim|plan|plan',
    note: 'hint',
    source: 'GOVUK-AZ',
  },
  {
    forms:
      'system leaders|system leader|system partners|system partner|delivery partners|delivery partner|delivery vehicle|change agents|change agent|change champions|thought leadership|blue-sky thinking|blue sky thinking|big data revolution|joined-up thinking|joined up thinking|joined-up working|joined-up care|joined-up services|horizon scanning|horizon-scanning|future-proof|future-proofed|future-proofing|mission-critical|direction of travel|burning platform|critical friend|core competencies|core competency|value for money proposition|value-driven|outcomes-driven|outcome-driven|evidence-driven|results-driven|client-centric|customer-centric|patient-centric|upskill|upskilled|upskilling|upskills|reskill|reskilling|onboarding|onboard|onboarded|de-risk|de-risking|operationalise|operationalised|operationalising|operationalize|workstream|workstreams|work stream|work streams|touchpoints|touchpoint|pain points|pain point|disruptive innovation|disruptor|disruptors|innovation pipeline|innovation hub|centre of excellence|centres of excellence|learning system|whole-person approach|strategic framework|strategic approach|strategic imperative|strategic partnership|strategic partnerships|strategic plan|strategic lever|policy lever|policy levers|levers for change|lever for change|levers of change|roadmap for|toolkit for change|basket of measures|package of measures|game-plan|helicopter view|30,000-foot view|cascade down|cascaded down|drill down|drilled down|drilling down|circle back|reach out to|reaching out to|reached out to|touch base with|take ownership of|taking ownership of|take it offline|push the agenda|set the agenda|sets the agenda|top of the agenda|world-beating|best-of-breed|turnkey|person-centred pathway|integrated pathway|integrated offer|holistic offer|digital offer|core offer|local offer|spread and scale|scale and spread|scaling and spreading|scale up at pace|step up to the challenge|rise to the challenge',
    note: 'hint',
    notWhen:
      'special educational needs local offer|reach out to touch|reach out to grasp|reach out to grab|reaching out to grasp|reaching out to touch|reached out to grasp',
    source: 'own',
  },
  {
    forms:
      'champion the|champions the|championed the|championing the|must champion|should champion|to champion|will champion|unlock the|unlock new|unlock its|unlock their|unlocks the|unlocking the|unlocked the|unlock green|unlock funding|unlock change|unlock resources|to unlock|and unlock|can unlock|could unlock|will unlock|co-produce|co-produces|co-producing|coproduce|co-design|co-designed|co-designing|co-create|co-created|co-creating|co-creation|incubate ideas|galvanise|galvanised|galvanising|turbocharge|turbo-charge|supercharge|accelerate progress|accelerate change|accelerate adoption|accelerate uptake|spearhead|spearheads|spearheaded|spearheading|pivot to|pivoted to|pivoting to|embed change|embed the learning|embed learning|embed best|embed it in|embedded in routine|socialise the|evangelise|proactive approach|step up delivery|accelerate delivery|delivery plan|delivery plans|drive delivery|drive uptake|drives uptake|driving uptake|drive growth|driving growth|drive performance|drive quality|driving quality|drive value|driving value|drive adoption|driving adoption|drive integration|driving integration|drive efficiency|driving efficiency|drive productivity|drive progress|driving progress|drive innovation|drives innovation|driving innovation|drive engagement|driving engagement|drive implementation|driving implementation|drive outcomes|driving outcomes|deliver better|deliver improved|deliver high-quality|deliver integrated|deliver joined-up|deliver seamless|deliver world-class|deliver person-centred|deliver sustainable|deliver lasting|deliver real|deliver measurable|deliver meaningful|deliver tangible|deliver excellent|deliver robust|deliver holistic|deliver efficiency|deliver improvement|deliver quality|delivers better|delivering better|delivering improved|delivering integrated|delivering sustainable|delivering real',
    note: 'hint',
    notWhen:
      'unlock the door|unlock the doors|unlock the phone|unlock the gate|unlock the screen|unlock the box|unlocked the door|unlocked the doors|unlocking the door|to unlock the door|to unlock the phone|to unlock doors|unlock the cells|champion the horse|embedded into the wall|embedded into the tissue|deliver better babies',
    source: 'GOVUK-AZ',
  },
  {
    forms:
      'ecosystem around|data ecosystem|health ecosystem|support ecosystem|learning ecosystem|wider ecosystem|ecosystem approach|ecosystem of care|meaningful engagement|stakeholder engagement|cross-cutting|cross-sectoral|multi-sectoral|multisectoral|dovetail|dovetails|dovetailing|end-to-end|mindset shift|solutions-focused|customer journey|data-driven|insight-driven|transformative change|transform the|transform our|transform health|transform patient|transform treatment|transform primary|transform social|transformed the|transforms the|transforming the|delivered improvements|delivered change|delivered savings|delivered benefits|delivered better|delivered results|deliver against|delivered against|delivered impact|maximise impact|maximising impact|maximise value|maximise benefits|maximise the potential|unlock potential|learnings|takeaways|new ways of working|buy-in|dialoguing|advancing the agenda|advance the agenda|shape the agenda|shaping the agenda|national policy agenda',
    notWhen:
      'transform the data|transform the food|unleash the dog|transformed the data|transforms the food|transform the sugar',
    source: 'own',
  },
  {
    forms:
      'key finding|key factor|key factors|key role|key question|key questions|key part|key step|key steps|key feature|key features|key aim|key aims|key goal|key goals|key lesson|key lessons|key learning|key learnings|key takeaway|key takeaways|key insight|key insights|key difference|key differences|key benefit|key benefits|key barrier|key barriers|key recommendation|key recommendations|key strength|key strengths|key principle|key principles|key partners|key partner|key actors|key decision makers|key opinion leaders|key metric|key metrics|key performance indicators|key contributor|innovative|benchmarking',
    note: 'hint',
    notWhen: 'key part of the lock|transforming growth factor|transforming growth',
    source: 'GOVUK-AZ',
  },
  {
    forms:
      'whole-systems approach|whole systems approach|whole-systems|embed the approach|embeds the approach|embedding the approach|embedded the approach|embed this approach|embed new|enabling environment|an enabling environment|piggyback on|piggybacks on|piggybacked on|piggybacking on|piggybacked|a laser focus on|laser focus|laser-focused|cascade learning|cascades learning|cascaded learning|cascading learning|cascade the learning|cascades the learning|cascaded the learning|cascading the learning|cascade this learning|cascade information|cascades information|cascaded information|cascading information|cascade best practice|cascades best practice|cascaded best practice|cascading best practice|disseminate outputs|disseminates outputs|disseminated outputs|disseminating outputs|disseminate learning|disseminates learning|disseminated learning|disseminating learning|disseminate the learning|buy into the|buys into the|bought into the|buying into the|bought into|drive forward change|drives forward change|drove forward change|driving forward change|drive forward the|driving forward the|drives forward the|drove forward the|driving change|drive the agenda|drives the agenda|drove the agenda|driving the agenda|drive this agenda|drives this agenda|drove this agenda|driving this agenda|push forward the agenda|pushing forward the agenda|take this forward|takes this forward|took this forward|taken this forward|taking this forward|take it forward|takes it forward|took it forward|taken it forward|taking it forward|taken forward|forward-looking|forward-thinking|shape the future of|shapes the future of|shaped the future of|shaping the future of|shape the landscape|shapes the landscape|shaped the landscape|shaping the landscape|care landscape|policy landscape|research landscape|funding landscape|health landscape|digital landscape|changing landscape|current landscape|optimise care|optimises care|optimised care|optimising care|optimise resources|optimises resources|optimised resources|optimising resources|optimise outcomes|optimises outcomes|optimised outcomes|optimising outcomes|maximise opportunities|maximises opportunities|maximised opportunities|maximising opportunities|maximise uptake|maximises uptake|maximised uptake|maximising uptake|maximise reach|maximises reach|maximised reach|maximising reach|maximise resources|maximises resources|maximised resources|maximising resources|engage stakeholders|engages stakeholders|engaged stakeholders|engaging stakeholders|engage with stakeholders|engages with stakeholders|engaged with stakeholders|engaging with stakeholders|wider stakeholders|stakeholder buy-in|culture change|culture of innovation|culture of improvement|embed a culture|embeds a culture|embeded a culture|embeding a culture|build capability|builds capability|built capability|building capability|capability building|builds capacity|built capacity|strengthen capacity|strengthens capacity|strengthened capacity|strengthening capacity|harness the power|harnesses the power|harnessed the power|harnessing the power|harness the potential|harnesses the potential|harnessed the potential|harnessing the potential|harness innovation|harnesses innovation|harnessed innovation|harnessing innovation|harness technology|harnesses technology|harnessed technology|harnessing technology|capitalise on|capitalises on|capitalised on|capitalising on|mobilise resources|mobilises resources|mobilised resources|mobilising resources|mobilise knowledge|mobilises knowledge|mobilised knowledge|mobilising knowledge|mobilise communities|mobilises communities|mobilised communities|mobilising communities|empower communities|empowers communities|empowered communities|empowering communities|empower people|empowers people|empowered people|empowering people|empower patients|empowers patients|empowered patients|empowering patients|empower staff|empowers staff|empowered staff|empowering staff|empower individuals|empowers individuals|empowered individuals|empowering individuals|empower them|empowers them|empowered them|empowering them|amplify the voice|amplifies the voice|amplified the voice|amplifying the voice|amplify voices|amplifies voices|amplified voices|amplifying voices|elevate care|elevates care|elevated care|elevating care|incentivises|prioritise actions|prioritises actions|prioritised actions|prioritising actions|consolidate gains|consolidates gains|consolidated gains|consolidating gains|scale up delivery|scales up delivery|scaled up delivery|scaling up delivery|rollout at pace|ramp up delivery|beef up|beefed up|beefing up|redouble efforts|redoubling efforts|redoubled efforts|concerted effort|concerted efforts|align priorities|aligns priorities|aligned priorities|aligning priorities|align incentives|aligns incentives|aligned incentives|aligning incentives|reimagine|reimagines|reimagined|reimagining|rethink the way|rethinks the way|rethinked the way|rethinking the way|refresh the strategy|signpost to|signposted to|signposting to|signpost people|signposting people|signposted people|rich insights|deep insights|generate insights|generates insights|generated insights|generating insights|generate impact|generates impact|generated impact|generating impact|evidence base|real-world impact|high-quality outputs|outputs and outcomes|value added|cost envelope|financial envelope|within the envelope|fiscal headroom|headroom|have the bandwidth|bandwidth to|action this|actioned|actioning|implementation roadmap|theory of change|logic model|co-locate|co-located|co-locating|silo working|working in silos|break down silos|breaks down silos|breaking down silos|joined up|joined-up|seamless|seamlessly|frictionless|end-user|end-users|end user|end users|user-centric|person-centric|human-centred|citizen-centred|holistic approach|a whole range of|wraparound support|wrap-around support|wraparound care|one-stop shop|one-stop-shop|single point of access|hub and spoke|hub-and-spoke|across the footprint|across the patch|system working|system-level change|systems thinking|systems change|new paradigm|test bed|test-bed|test beds|proof of concept|proof-of-concept|innovation agenda|innovation-led|innovation-driven|digital-first|digital first|digitally enabled|digitally-enabled|tech-enabled|technology-enabled|fit for purpose|fit for the future|fit-for-purpose|future-facing|future-ready|critical mass|economies of scale|interoperable|interoperability|proactively|holistic view|overarching aim|overarching goal|multi-pronged|multipronged|multi-faceted approach|multifaceted approach|suite of|bundle of measures|tranche|tranches|work package|work packages|task and finish|task-and-finish|sense check|sense-check|sense-checked|check and challenge|critical success factors|success factors|barriers and enablers|pinch points|pinch point|change management|transformative potential|upstream prevention|champions for change|stakeholder group|stakeholder mapping|fast-track|fast-tracked|fast-tracking|reconfiguration of services|rationalisation of services|decommissioned services|dial up efforts|scaled at pace|scaling at pace|scaled up at pace|at speed and scale|game plan for|ways of working|across all touchpoints|best-in-class care|move forward with|forward view',
    note: 'hint',
    notWhen: 'moving forward and|moving forward in time|moving forward at|bandwidth to the',
    source: 'GOVUK-AZ',
  },
]
