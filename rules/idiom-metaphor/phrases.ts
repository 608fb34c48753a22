import type {PhraseRow} from '../../src/words/phrase-list.ts'

/** Idioms and figures of speech. Own writing; GOV.UK and NHS ask for none, Cochrane summaries are translated. */
export const idiomRows: readonly PhraseRow[] = [
  {
    forms: 'at the end of the day',
    plain: 'in the end',
    notWhen: 'tired at the end of the day|pain at the end of the day|measured at the end of the day',
    source: 'GOVUK-AZ',
  },
  {
    forms: 'battle with|battle against|battling|battles with|battled',
    plain: 'live with/treat|treat|living with|lives with|lived with',
    notWhen: 'battle of|in battle',
    source: 'NHS-HWW',
  },
  {
    forms:
      'fight against|fights against|fighting against|the fight against|fight cancer|fighting cancer|war on|war against|beat cancer|beating cancer',
    plain:
      'treat/prevent|treats/prevents|treating/preventing|work to treat/work to prevent|treat cancer|treating cancer|work against|work against|treat cancer|treating cancer',
    notWhen:
      'the war on terror|fight against infection|fights against infection|immune system fight|war on drugs',
    source: 'NHS-HWW',
  },
  {
    forms: 'game changer|game-changer|game changers|game-changers',
    plain: 'big change|big change|big changes|big changes',
    source: 'GOVUK-AZ',
  },
  {forms: 'silver bullet|magic bullet', plain: 'simple answer|simple answer', source: 'own'},
  {forms: 'tip of the iceberg', plain: 'small part', source: 'own'},
  {
    forms: 'shed light on|sheds light on|shedding light on|throw light on|cast light on',
    plain: 'help explain|helps explain|helping explain|help explain|help explain',
    source: 'own',
  },
  {
    forms: 'roll out|rolled out|rolling out|roll-out|rollout|rolls out',
    plain: 'start to use|brought in|bringing in|start|start|brings in',
    notWhen:
      'rolled out the mats|roll out the mats|rolled out a mat|roll out a mat|roll out the dough|rolled out the dough|roll out your mat|rolled out the map|rolled out of bed|roll out of bed|rolls out of bed|rolled out the piano|rolled out the carpet|rolled out a carpet|rolled out the pastry|roll out the pastry|rolled out pastry|roll out the carpet|rolled out the barrel|rolled out the hose|rolled out of the|rolled out from under',
    source: 'GOVUK-AZ',
  },
  {forms: 'step change|step-change', plain: 'big change|big change', source: 'own'},
  {forms: 'a raft of', plain: 'many', source: 'own'},
  {forms: 'in the pipeline', plain: 'planned', source: 'own'},
  {forms: 'gold standard|gold-standard', plain: 'best available|best available', source: 'own'},
  {
    forms: 'double-edged sword|double edged sword',
    plain: 'something that helps and harms|something that helps and harms',
    source: 'own',
  },
  {forms: 'ballpark|ballpark figure', plain: 'rough|rough number', source: 'own'},
  {forms: 'best of both worlds', plain: 'benefits of both', source: 'own'},
  {forms: 'big picture|bigger picture', plain: 'whole situation|whole situation', source: 'own'},
  {forms: 'bottom line', plain: 'main point', source: 'own'},
  {forms: 'cornerstone|cornerstones', plain: 'main part|main parts', source: 'own'},
  {forms: 'gold mine|goldmine', plain: 'rich source|rich source', source: 'own'},
  {
    forms: 'grey area|gray area|grey areas',
    plain: 'something unclear|something unclear|things that are unclear',
    notWhen:
      'grey area by|grey area of the|grey area on the|grey area in the picture|grey areas of the|grey areas on the',
    source: 'own',
  },
  {forms: 'in a nutshell', plain: 'in short', source: 'own'},
  {forms: 'on the bandwagon', source: 'own'},
  {
    forms:
      'key to unlocking|unlock the secrets|unlock the potential|holds the key|hold the key|key to unlock',
    source: 'own',
  },
  {
    forms: 'kick off|kicked off|kick-off|kick start|kick-start|kickstart',
    plain: 'start|started|start|start|start|start',
    source: 'own',
  },
  {
    forms:
      'keys to the kingdom|win-win|win win|no-brainer|perfect storm|vicious circle|vicious cycle|snowball effect|domino effect|ripple effect|ripple effects|knock-on effect|knock-on effects',
    plain:
      'answer|good for everyone|good for everyone|clear choice|many problems at once|problem that feeds itself|problem that feeds itself|growing effect|chain of effects|wider effect|wider effects|later effect|later effects',
    source: 'own',
  },
  {
    forms:
      'light at the end of the tunnel|needle in a haystack|drop in the ocean|storm in a teacup|sitting on the fence|back to the drawing board|back to square one|square one|ahead of the curve|behind the curve|flatten the curve|raise the bar|raises the bar|raised the bar|move the needle|moves the needle|moved the needle',
    plain:
      'hope|hard to find|very little|small problem|undecided|start again|at the start|the start|early|late|slow the spread|ask for more|asks for more|asked for more|make a difference|makes a difference|made a difference',
    source: 'own',
  },
  {
    forms:
      'holy grail|achilles heel|achilles’ heel|litmus test|acid test|sea change|hot potato|white elephant|smoking gun|wake-up call|wake up call|mixed bag|a shot in the arm|shot in the arm|a leap forward|leap forward|giant leap|quantum leap',
    plain:
      'main goal|weak point|weak point|test|test|big change|difficult subject|waste of money|clear sign|warning|warning|mixed|boost|boost|big step|big step|big step|big step',
    source: 'own',
  },
  {
    forms:
      'under the radar|on the radar|at a crossroads|in the same boat|on the back burner|against the clock|race against time|race to find|up in the air|the jury is still out|jury is out|stumbling block|stumbling blocks|a slippery slope|slippery slope|bear fruit|bears fruit|bore fruit|turn the tide|turned the tide|turning the tide|stem the tide|open the door to|opens the door to|opened the door to|opening the door to|open doors',
    plain:
      'unnoticed|noticed|at a point of choice|in the same position|put off|quickly|hurry|search|undecided|we do not know yet|we do not know yet|problem|problems|risk|risk|work|works|worked|change things|changed things|changing things|slow|make possible|makes possible|made possible|making possible|make possible',
    notWhen:
      'opened the door to the room|opened the door to the rooms|opened the door to the house|opened the door to the ward|opened the door to the flat|opens the door to the room|open the door to the room|open the door to the nurse|open the door to visitors',
    source: 'own',
  },
  {
    forms:
      'over the moon|the emperor has no clothes|emperor’s new clothes|blunt instrument|genie is out of the bottle|it takes two to tango|takes two to tango|come to the table|works wonders|work wonders|devil is in the detail|opens a can of worms|open a can of worms',
    plain:
      'very pleased|it does not work|it does not work|rough tool|this cannot be undone|both sides are needed|both sides are needed|join in|helps a lot|help a lot|the details matter|brings up many problems|bring up many problems',
    notWhen:
      'sat at the table|seated at the table|eat at the table|eating at the table|meals at the table|as a last resort|under the microscope slide|looked at under the microscope|seen under the microscope|cells under the microscope',
    source: 'own',
  },
  {
    forms:
      'can of worms|ball is in your court|ball is in their court|ball is in our court|swim against the tide|swimming against the tide|against the tide|no free lunch|free lunch|canary in the coal mine|canary in the coalmine|strike while the iron is hot|ticks all the boxes|ticked all the boxes',
    plain:
      'set of problems|it is for you to decide|it is for them to decide|it is for us to decide|struggle|struggling|against what others do|there is always a cost|gain without cost|early warning|early warning|act now|does all that is needed|did all that was needed',
    source: 'own',
  },
  {
    forms:
      'tick all the boxes|tick the box|tip the balance|tipped the balance|tips the balance|tipping point|the glue that holds|are the glue|the backbone of|a leg up|hit the nail on the head|hit a brick wall|hit a wall|steep learning curve',
    plain:
      'do all that is needed|do what is asked|decide it|decided it|decides it|point of change|what holds together|hold things together|the main part of|help|are right|were stopped|were stopped|a lot to learn',
    notWhen:
      'tick the box on|tick the box if|tick the box in|tick the box next|tick the box at|tick the box below|tick the box for',
    source: 'own',
  },
  {
    forms:
      "learning curve|a double whammy|double whammy|at arm’s length|at arm's length|a bitter pill|bitter pill to swallow|a tall order|on thin ice|rule of thumb|rules of thumb|back on track|on the right track|off the beaten track",
    plain:
      'time to learn|two problems at once|two problems at once|apart|apart|hard to accept|hard to accept|hard|at risk|rough guide|rough guides|going well again|going well|unusual',
    source: 'own',
  },
  {
    forms:
      'in the dark about|left in the dark|cut corners|cutting corners|the short end of the stick|pull the plug|pulled the plug|pull the plug on|go the extra mile|goes the extra mile|went the extra mile|food for thought|a piece of cake|piece of cake',
    plain:
      'not told about|not told|leave out steps|leaving out steps|the worst of it|stop|stopped|stop|do more|does more|did more|something to think about|easy|easy',
    source: 'own',
  },
  {
    forms:
      "the writing on the wall|writing is on the wall|break the mould|breaks the mould|breaks new ground|break new ground|broke new ground|set in stone|on the cards|a long shot|last resort|lion’s share|lion's share|bridge the gap",
    plain:
      'a clear warning|the warning is clear|do something new|does something new|is new|do something new|was new|fixed|likely|unlikely|last choice|most|most|bring together',
    notWhen:
      'sat at the table|seated at the table|eat at the table|eating at the table|meals at the table|as a last resort|under the microscope slide|looked at under the microscope|seen under the microscope|cells under the microscope',
    source: 'own',
  },
  {
    forms:
      'bridges the gap|bridging the gap|plug the gap|close the loop|raise the alarm|raised the alarm|sound the alarm|sounded the alarm|ring alarm bells|alarm bells|red flag|red flags|a red herring|red herring',
    plain:
      'brings together|bringing together|fill the need|finish|warn|warned|warn|warned|give a warning|warnings|warning sign|warning signs|misleading|something misleading',
    source: 'own',
  },
  {
    forms:
      'turn a blind eye|turned a blind eye|in full swing|in the driving seat|in the driver’s seat|on the front line|weather the storm|stay the course|hang in the balance|hangs in the balance|up to speed|get off the ground|got off the ground|bite the bullet',
    plain:
      'ignore|ignored|going on|in control|in control|who see people every day|get through|keep going|be unsure|is unsure|up to date|start|started|accept it',
    source: 'own',
  },
  {
    forms:
      'a breath of fresh air|breath of fresh air|a stepping stone|stepping stone|stepping stones|fast track|in the long run|in a league of its own|sow the seeds|sows the seeds|nip in the bud|nip it in the bud|throw the baby out with the bathwater|reinvent the wheel',
    plain:
      'new and welcome|new and welcome|a first step|first step|first steps|quick way|over time|far better|start|starts|stop early|stop it early|lose the good with the bad|start again',
    source: 'own',
  },
  {
    forms:
      "reinventing the wheel|a crystal ball|crystal ball|the missing link|jigsaw puzzle|bird’s eye view|bird's eye view|cry for help|fly in the face of|flies in the face of|in the same breath|music to our ears|on a shoestring|the whole nine yards",
    plain:
      'starting again|a way to see the future|way to see the future|what is missing|problem with many parts|view of the whole|view of the whole|call for help|go against|goes against|together|good news|with little money|everything',
    source: 'own',
  },
  {
    forms:
      'pie in the sky|under the microscope|under one roof|walking a tightrope|tightrope|watershed moment|a mountain to climb|mountain to climb',
    plain:
      'not likely|looked at closely|in one place|keeping a balance|balance|time of great change|a lot to do|lot to do',
    notWhen:
      'sat at the table|seated at the table|eat at the table|eating at the table|meals at the table|as a last resort|under the microscope slide|looked at under the microscope|seen under the microscope|cells under the microscope',
    source: 'own',
  },
  {
    forms:
      'lost her battle|lost his battle|lost their battle|lose their battle|losing battle|brave battle|ray of hope|rays of hope|glimmer of hope|beacon of hope|on the horizon|tide is turning|a new dawn|new chapter in|sea of',
    plain:
      'died|died|died|die|hard task|illness|reason to hope|reasons to hope|reason to hope|reason to hope|coming soon|things are changing|new start|new time for|many',
    notWhen: 'sun on the horizon|ships on the horizon',
    source: 'NHS-HWW',
  },
  {forms: 'level playing field', plain: 'fair chance', source: 'own'},
  {
    forms: 'one size fits all|one-size-fits-all',
    plain: 'the same for everyone|the same for everyone',
    source: 'own',
  },
  {forms: 'on the same page', plain: 'in agreement', source: 'own'},
  {forms: 'paint a picture|paints a picture|painted a picture', plain: 'show|shows|showed', source: 'own'},
  {
    forms: 'pave the way|paves the way|paved the way|paving the way',
    plain: 'lead|leads|led|leading',
    source: 'own',
  },
  {
    forms: 'scratch the surface|scratches the surface|scratched the surface|scratching the surface',
    source: 'own',
  },
  {forms: 'touch base', plain: 'talk', source: 'own'},
  {forms: 'turning point|turning points', plain: 'time of change|times of change', source: 'own'},
  {forms: 'uphill struggle|uphill battle', plain: 'hard task|hard task', source: 'own'},
  {forms: 'window of opportunity', plain: 'chance', source: 'own'},
  {forms: 'tailor-made|tailor made', plain: 'made for each person|made for each person', source: 'own'},
  {
    forms: 'hand in hand',
    plain: 'together',
    notWhen: 'walk hand in hand|walking hand in hand',
    source: 'own',
  },
  {forms: 'a wealth of', plain: 'a lot of', source: 'own'},
  {
    forms:
      'falling through the cracks|fall through the cracks|fell through the cracks|slip through the net|slipping through the net',
    plain: 'being missed|be missed|were missed|be missed|being missed',
    source: 'own',
  },
  {
    forms: 'burning question|burning questions',
    plain: 'important question|important questions',
    source: 'own',
  },
  {forms: 'elephant in the room', source: 'own'},
  {
    forms:
      'missing link|missing piece of the puzzle|pieces of the puzzle|piece of the puzzle|piece of the jigsaw',
    source: 'own',
  },
  {forms: 'a far cry from', plain: 'very different from', source: 'own'},
  {forms: 'from scratch', plain: 'from the start', source: 'own'},
  {
    forms: 'think outside the box|outside the box',
    plain: 'try new ideas|with new ideas',
    notWhen: 'outside the box plot',
    source: 'own',
  },
  {forms: 'long road ahead|a long way to go', source: 'own'},
  {
    forms: 'milestone|milestones',
    plain: 'important step|important steps',
    notWhen:
      'developmental milestones|developmental milestone|milestones in development|motor milestones|child milestones|milestones such as|language milestones|reach milestones|their milestones|baby milestones',
    note: 'hint',
    source: 'own',
  },
  {
    forms: 'building block|building blocks',
    plain: 'basic part|basic parts',
    note: 'hint',
    notWhen:
      'building blocks of protein|building blocks of proteins|building blocks of dna|building blocks of life',
    source: 'own',
  },
  {
    forms: 'journey|patient journey|cancer journey',
    plain: 'experience/treatment|care|experience of cancer',
    notWhen:
      'journey to the hospital|journey time|journey times|car journey|bus journey|train journey|journey to work|journeys|journey to hospital|the journey to|a journey to|long journey',
    note: 'hint',
    source: 'NHS-HWW',
  },
  {
    forms:
      'stole the show|steal the show|steals the show|stole the limelight|hit the headlines|raise the roof|brought the house down|the icing on the cake|a feather in the cap|won the day|wins the day|carried the day|took centre stage|takes centre stage|take centre stage',
    source: 'own',
  },
]
