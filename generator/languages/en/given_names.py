"""Given names frequent in English-language news, by who bears them."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MEN = _words(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alexander
    alexei alfred ali allan allen amir anatoly andre andreas andrei andrew andrey andy angelo anthony antonio
    antony anwar arnold arthur asif austin barack barry bashar ben benjamin bernard bernie bill billy
    bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan carl carlos cesar chad charles
    charlie chris christian christopher chuck clarence claude clayton clifford clinton colin craig curtis dale
    damian dan daniel danny darren daryl dave david dean dennis derek desmond dick diego dmitri dmitry dominic
    don donald doug douglas duncan dwayne earl eddie edgar eduardo edward edwin elliot emanuel emmanuel enrique
    eric erik ernest ethan eugene evan felix fernando fidel francis francisco frank franklin fred freddie freddy
    frederick gareth garry gary gavin gene geoff geoffrey george gerald gerard gilbert giovanni glen glenn
    gordon graham greg gregory guillermo guy hamid hans harold harry hassan hector helmut henri henry herbert
    herman hiroshi howard hugh hugo hussein ian ibrahim igor ilya isaac ismail ivan ivo jack jacob jacques
    jaime jake jamal james jamie jan jared jason javier jay jean jeff jeffrey jeremy jermaine jerome jerry
    jesse jim jimmy joaquin joe joel johann john johnny jon jonathan jonathon jorge jose joseph josh joshua
    juan julian julio justin karim karl keith ken kenneth kevin khalid kirk klaus kurt kyle lamar lance
    larry lars laurence lawrence lee leo leon leonard leonardo leroy leslie lewis liam lloyd louis luca lucas
    ludwig luis luke mahmoud malcolm manuel marc marcel marco marcus mario mark martin marvin mathew matt matthew
    maurice max melvin michael miguel mike mikhail milton mitch mitchell mitt mohamed mohammad mohammed moses
    muhammad nathan nathaniel neil nelson nicholas nick nicolas nigel nikolai noah noel norman oleg oliver omar
    oscar otto owen pablo patrick paul paulo pavel pedro percy perry pete peter petro phil philip philippe
    phillip pierre prince rafael raj rajesh ralph ramon randy rashid raul ray raymond reginald rene ricardo
    richard rick ricky rob robert roberto robin rod rodney roger roland roman romeo ron ronald ronnie rory ross
    roy ruben rudolph rupert russell ryan saddam salman sam samuel santiago scott sean sebastian sergei sergey
    sergio seth shane shaun shawn sidney simon stan stanley stefan stephen sterling steve steven stewart stuart
    sven syed tariq ted terence terry theodore thomas tim timothy toby todd tom tommy tony travis trevor
    tristan tyler vernon victor viktor vincent vitali vladimir volodymyr wade wallace walter warren wayne
    wendell wilfred wilhelm will william willie winston xavier yasser yuri yusuf zachary
    """
)

WOMEN = _words(
    """
    abigail ada agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia amy ana anastasia
    andrea angela angelina anita ann anna anne annette annie antonia ashley audrey barbara beatrice becky
    bernadette bertha beth bethany betty beverly bonnie brenda bridget brittany camila camilla candice carla
    carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia celia charlotte chelsea cheryl
    christina christine cindy claire clara claudia colleen condoleezza connie constance courtney crystal
    cynthia daisy dana danielle daphne dawn deborah debbie debra delia denise diana diane dolores donna doris
    dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen elsa emily emma erica erin esther
    eva evelyn faith fatima felicia fiona florence frances gabriela gail georgia georgina geraldine gina
    gladys gloria grace greta gwen hannah harriet hazel heather heidi helen helena hilary hillary holly ida
    ingrid irene iris irina isabel isabella ivy jacqueline jane janet janice jean jeanne jenna jennifer jenny
    jessica jill jo joan joanna joanne jodie josephine joyce juanita judith judy julia juliana julie june karen
    kate katherine kathleen kathryn kathy katie katrina kelly kerry kim kimberly kirsten kristen kristin laura
    lauren leah leila lena leslie lillian lily linda lindsay lindsey lisa liz lois lori lorraine louise lucia
    lucy luisa lydia lynn maggie mandy marcia margaret maria mariana marianne marie marilyn marina marion
    marissa marjorie marlene martha mary matilda maureen maya megan meghan melanie melinda melissa mercedes
    meredith michele michelle mildred miranda miriam molly monica muriel nadia nancy naomi natalia natalie
    natasha nicola nicole nina nora norma olga olivia oprah pamela patricia patsy paula pauline peggy penelope
    penny phyllis polly priscilla priya rachel rebecca regina renee rhonda rita roberta rosa rosalind rose
    rosemary rosie roxanne ruth sabrina sally samantha sandra sara sarah shannon sharon sheila shelley sherry
    shirley silvia simone sofia sonia sophia sophie stacey stella stephanie sue susan suzanne svetlana sylvia
    tamara tanya tara tatiana teresa tessa thelma theresa therese tiffany tina tonya tracey tracy ursula
    valentina valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney yolanda
    yulia yvette yvonne zoe
    """
)
