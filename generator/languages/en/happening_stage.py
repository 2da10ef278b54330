"""Words that tell of sport, arts, media and the lives of people, one type a line.

See `generator.languages.en.happenings` for how the lines are read.
"""

from typing import Final

STAGE: Final = """
win: v win beat defeat triumph clinch thrash rout trounce edge_past edge*past outlast prevail see_off
  claim*title claim*victory claim*win lift*trophy dethrone outscore
  hold_off sweep_past cruise_past knock*out_of knock_out
  | n win victory triumph thrashing
win: v lose lose_to crash_out bow_out_of suffer*defeat go_down_to concede*lead
  | n loss defeat
draw: v draw_with | n draw goalless_draw scoreless_draw
injure: v place*reserve put*reserve place*ir place*disabled_list rule_out_for*season miss*season miss*match miss*game
  | n injured_reserve disabled_list
score: v score equalise net*goal net*winner hit*homer hit*home_run | n goal hat-trick touchdown_pass home_run
  hat_trick equaliser
qualify: v qualify advance_to progress_to reach*final reach*finals reach*semifinal reach*quarterfinal
  reach*playoffs clinch*playoff clinch*berth
  | n qualification playoff_berth
eliminate: v eliminate knock_out_of fail_to_qualify | n elimination
sign_player: v sign sign_for sign_with join_from ink recruit*player re-sign resign*deal
  swoop_for extend*contract agree_to_terms | n signing transfer contract_extension free_agency loan_move
sign_player: v trade trade_for trade*to swap deal*to acquire*from*for | n trade
draft: v draft select*pick pick*overall | n draft draft_pick
injure: v tear*ligament tear*acl break*leg break*ankle sprain pull*hamstring dislocate
  | n knee_injury ankle_injury hamstring_injury acl_tear torn_acl
send_off: v send_off send*off eject*from eject | n red_card ejection sending-off
dope: v dope strip*title strip*medal strip*titles fail*drug_test test_positive_for_steroids test_positive_for_drugs test_positive_for_doping | n doping positive_test
host_games: v host*games host*world_cup host*olympics bid_for*games | n opening_ceremony closing_ceremony
compete: v play_against face_off kick_off square_off | n match game tournament race
  championship final semifinal playoff bout regatta marathon quarterfinal semi-final
award: v award win*award win*prize win*oscar win*emmy win*grammy win*medal win*nobel bestow confer_on
  receive*award receive*prize present*with*award win*bafta honour scoop*award knight
  | n award prize honour nobel_prize knighthood accolade lifetime_achievement_award
nominate: v nominate shortlist longlist pick_up*nominations lead*nominations
  | n nomination shortlist
induct: v induct enshrine | n induction
host_show: v host host*oscars host*show host*awards host*emmys host*ceremony emcee present*show host*academy
  host*grammys
  | n hosting
appoint: v cast star_as star_in star_opposite play*role take*role land*role reprise portray cast_as
  take_over*role | n casting recasting
perform: v perform sing headline*festival play*concert | n performance concert gig recital tour_date
film: v film shoot*film shoot*movie direct*film write*script adapt | n filming adaptation remake sequel trailer
exhibit: v exhibit go_on_display put*display | n exhibition exhibit retrospective
record_album: v record*album record*song | n
renew_show: v renew*season renew*series pick_up*series | n renewal
cancel_show: v cancel*show cancel*series axe*show go_off_air | n
broadcast: v broadcast air televise screen | n broadcast airing screening telecast
marry: v marry wed tie_the_knot say_i_do exchange_vows elope remarry walk_down_the_aisle get_hitched
  | n wedding marriage nuptial | a married newlywed
engaged: v get_engaged pop_the_question become_engaged | n betrothal engagement | a betrothed engaged
divorce: v divorce split_from separate split_up break_up_with file*divorce
  end*marriage | n divorce breakup break-up separation
born: v give_birth give*birth welcome*baby welcome*son welcome*daughter welcome*child bear*son bear*child
  expect*baby | n birth childbirth pregnancy | a born
adopt: v adopt*child adopt*baby adopt*boy adopt*girl | n
date: v date*actress date*actor | n romance
come_out: v come_out_as | n
feud: v feud spar row_with | n war_of_words feud spat altercation brawl scuffle fistfight
celebrate: v celebrate toast | n celebration parade festivity jubilee
sell_art: v sell*painting fetch*auction fetch*million fetch*at_auction | n
scandal: v | n scandal cover-up
climb: v climb*everest scale*mount conquer*peak summit*everest | n ascent expedition
sail_round: v circumnavigate sail_around | n circumnavigation
"""
