"""Given names frequent in English-language news, by who bears them."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MEN = _words(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alan alastair albert alberto alejandro
    aleksandr alexander alex alexei alfred ali alistair allan allen amir anatoly andre andreas andrei andrew
    andrey andy angelo angus anthony antonio antony anwar archie arjun arnold arthur asif austin barack
    barry bashar ben benjamin bernard bernie bill billy bob bobby boris brad bradford bradley brandon
    brendan brent brett brian bruce bruno bryan byron callum cameron carl carlos cary casey cedric cesar
    chad charles charlie chris christian christopher chuck clarence clark claude clayton clifford clint
    clinton clive clyde cody colin connor conor cory craig curtis cyril dale damian damon dan daniel danny
    darius darren daryl dave david dean deepak denis dennis derek deshawn desmond dexter dick diego dmitri
    dmitry dominic dominique don donald donovan doug douglas duncan dustin dwayne dylan earl ed eddie edgar
    edmund eduardo edward edwin elias elijah elliot emanuel emilio emmanuel emmett enrique eric erik
    ernest ethan eugene evan ezra fabio felix fernando fidel floyd francis francisco francois frank
    franklin fred freddie freddy frederick gabriel gareth garry gary gaston gavin gene geoff geoffrey
    george gerald gerard gilbert gilles giovanni giuseppe glen glenn gordon graeme graham grant greg
    gregor gregory guillermo gustavo guy hamid hans harold harry hassan hector helmut henri henry herbert
    herman hiroshi howard hubert hugh hugo hussein ian ibrahim ignacio igor ilya isaac ismail ivan ivo
    jack jacob jacques jaime jake jamal james jamie jan jared jarvis jason javier jay jean jed jeff
    jeffrey jeremy jermaine jerome jerry jesse jim jimmy joachim joaquin joe joel johann john johnny jon
    jonah jonas jonathan jonathon jorge jose joseph josh joshua juan juergen julian julio jurgen justin
    kareem karim karl keir keith kelvin ken kenneth kevin khalid kieran kirk klaus konstantin kurt kyle
    lamar lamont lance larry lars laurence lawrence lech lee leo leon leonard leonardo leroy leslie levi
    lewis liam lionel lloyd logan lorenzo louis luca lucas ludwig luis luke mahmoud maksim malcolm malik
    manuel marc marcel marco marcus mario mark marlon martin marvin mateo mathew matt matthew maurice max
    maxim mehmet melvin micah michael mick miguel mike mikhail milton mitch mitchell mitt mohamed mohammad
    mohammed moses muhammad mustafa nathan nathaniel ned neil nelson niall nicholas nick nicolas nigel
    nikolai noah noel norman oleg oliver omar oscar otto owen pablo pascal pat patrick paul paulo pavel
    pedro percy perry pete peter petro petros phil philip philippe phillip pierre piers prince quentin
    rafael rahul raj rajesh ralph ramesh ramon randy rashid raul ravi ray raymond reginald rene rhys
    ricardo richard rick ricky rob robert roberto robin rod rodney rodrigo roger roland roman romeo ron
    ronald ronan ronnie rory ross rowan roy ruben rudolph rudy rupert russell ryan saddam salman sam
    samuel sanjay santiago satoshi scott sean sebastian sergei sergey sergio seth shane shaun shawn shinzo
    sidney silvio simon stan stanley stefan stephen sterling steve steven stewart stuart sunil sven syed
    takeshi tariq ted terence terrence terry thaddeus theodore thomas tim timothy tobias toby todd tom
    tommy tony travis trent trevor tristan tyler tyrone ulrich umberto uwe vaclav vernon victor vijay
    viktor vince vincent virgil vitali vladimir volodymyr wade wallace walter warren wayne wendell wesley
    wilbur wilfred wilhelm will william willie winston xavier yann yasser yitzhak yuri yusuf yves zach
    zachary
    """
)

WOMEN = _words(
    """
    abigail ada adele adriana agnes aileen aisha alexa alexandra alexis alice alicia alison allie allison
    alyssa amanda amber amelia amy ana anastasia andrea angela angelica angelina anita ann anna anne
    annette annie antoinette antonia aretha ariana ashley audrey barbara beatrice becky bernadette bertha
    beth bethany betty beverly bianca bobbie bonnie brenda bridget brittany brooke camila camilla candice
    carina carla carly carmen carol carole caroline carolyn carrie cassandra cassie catherine cathy
    cecilia celia charlene charlotte chelsea cheryl chloe christina christine ciara cindy claire clara
    claudia colleen condoleezza connie constance corinne courtney crystal cynthia daisy dana danielle
    daphne dawn debbie deborah debra delia denise diana diane dina dolores donna doreen doris dorothy
    edith edna eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen ellie eloise elsa
    elsie emily emma erica erin estelle esther eunice eva eve evelyn faith fatima felicia fern fiona
    florence frances freya gabriela gabriella gail genevieve georgia georgina geraldine gillian gina
    gladys glenda gloria grace greta gwen gwyneth hannah harriet hayley hazel heather heidi helen helena
    hilary hilda hillary holly ida imogen inga ingrid irene irina iris isabel isabella isla ivy jacinda
    jacqueline jane janet janice jasmine jean jeanne jemima jenna jennifer jenny jessica jill jo joan
    joanna joanne jocelyn jodi jodie josephine joyce juanita judith judy julia juliana julie june justine
    karen karin kate katharine katherine kathleen kathryn kathy katie katrina kayla kelly kendra kerry kim
    kimberly kirsten kirstie kristen kristin kristine lara laura lauren leah leanne leila lena leslie
    leticia lillian lily linda lindsay lindsey lisa liz lois lola loretta lori lorna lorraine louise lucia
    lucy luisa lydia lyn lynn mabel madeleine madeline madonna maggie malala mandy marcella marcia
    margaret margot maria mariana marianne marie marilyn marina marion marisa marissa marjorie marlene
    marta martha mary matilda maureen maya megan meghan melanie melinda melissa mercedes meredith mia
    michaela michele michelle mildred millie miranda miriam molly monica muriel myra nadia nadine nancy
    naomi natalia natalie natasha nelly nicola nicole nikki nina nora norma olga olivia oprah pam pamela
    patricia patsy patti paula pauline peggy penelope penny petra phyllis pippa polly priscilla priya
    rachel raquel rebecca reese regina renata renee rhonda rihanna rita roberta robyn rosa rosalie
    rosalind rose rosemary rosie roxanne ruth sabrina sadie sally samantha sandra sara sarah saskia selena
    serena shania shannon sharon sheila shelley sherry sheryl shirley sian sienna sigrid silvia simona
    simone sinead siobhan sofia sonia sophia sophie stacey stacy stella stephanie sue susan suzanne suzy
    svetlana sylvia tamara tania tanya tara tasha tatiana teresa tess tessa thelma theresa therese tiffany
    tina tonya tracey tracy trudy ursula valentina valerie vanessa vera veronica vicki vicky victoria
    viola violet virginia vivian wanda wendy whitney wilma yasmin yoko yolanda yulia yvette yvonne zoe
    """
)
