"""Forms of English given names, and letters that spellings of foreign names exchange."""

from typing import Final

SOUNDS: Final = ("ckqgx", "jyig", "szcxt", "vwbfu", "aeiouy", "hkj", "td", "pf")
"""First letters that transliterations exchange ("Qaddafi", "Gaddafi")."""

_NICKNAMES = """
bill billy will willie william liam; bob bobby rob robbie robert bert; dick rick ricky richard rich; jim jimmy
james jamie; jack john johnny jon jonathan; ted teddy ed eddie edward ned theodore edgar; tony anthony
antonio antony; chuck charlie charles chas; hank harry henry harold hal; larry lawrence laurence; peggy maggie meg
margaret greta rita; betty beth liz lizzie elizabeth eliza lisa elisabeth; kate katie kathy cathy catherine katherine
kathryn kathleen kitty katrina; jenny jen jennifer; sue susie susan suzanne; molly polly mary maria; nancy
ann anne anna annie; sally sarah sara sadie; sandy sandra alexandra alexander alex sasha lex aleksandr
alejandro; mike mick mickey michael mikhail mitch; tom tommy thomas; joe joey joseph jose; dan danny daniel; dave
david; steve steven stephen; nick nicholas nicolas nikolai klaus; matt matthew; chris christopher
christian christine christina kristin; pat patrick patricia paddy patty; sam samuel samantha sammy; ben benjamin
benny benedict; andy andrew drew; tim timothy; jeff geoff jeffrey geoffrey; greg gregory; ken kenneth; don donald; ron
ronald; ray raymond; fred frederick alfred freddie; al albert alan allan alfred; gene eugene; walt walter; phil
philip phillip; vince vincent; vic victor victoria vicky; becky rebecca; debbie deborah; barb barbara; pam
pamela; cindy cynthia lucinda; trish tricia patricia; terry terence teresa theresa; jerry gerald gerard jerome
gerry; leo leonard leon; lenny leonard; max maxwell maximilian; mo mohammed muhammad mohamed mohammad;
abe abraham; gabe gabriel; zach zachary; josh joshua; jake jacob; nate nathan nathaniel; manny emmanuel manuel;
gus augustus august; stan stanley; sid sidney; doug douglas; russ russell; wes wesley; cliff clifford;
"""
NICKNAMES: Final = tuple(frozenset(row.split()) for row in _NICKNAMES.split(";") if row.strip())
"""Each row: given names that one person may go by."""
