"""Words that tell of death, attack, war, disaster, accident, rescue and illness, one type a line.

See `generator.languages.en.happenings` for how the lines are read.
"""

from typing import Final

HARM: Final = """
die: v die perish drown kill murder slay slaughter massacre assassinate decease behead strangle suffocate
  find_dead pass_away lose*life claim*life take*life shoot*dead shoot*death gun_down mow_down stab*death beat*death
  burn_to_death hack_to_death bleed_to_death freeze_to_death starve_to_death wipe_out succumb
  kill_himself kill_herself kill_themselves
  | n death fatality demise killing murder homicide manslaughter slaying massacre assassination carnage
  bloodbath genocide death_toll loss_of_life suicide double_murder murder-suicide beheading
  | a dead deceased slain fatal fatally lifeless
mourn: v mourn bury lay_to_rest grieve pay_tribute
  | n funeral burial mourning memorial_service vigil tribute condolence obituary
injure: v injure wound maim hurt concuss burn_himself | n injury wounding casualty concussion fracture
  sprain laceration
  | a wounded injured
shoot: v shoot open_fire fire_on fire_at fire_into fire_shot fire*shot fire_upon hit*bullet strike*bullet
  | n shooting gunfire shootout shoot-out gunshot shooting_spree shooting_rampage rampage gun_battle gun_attack
  drive-by hail_of_bullets
stab: v stab knife slash | n stabbing knife_attack knifing slashing
bomb: v bomb explode detonate blow_up blow*up go_off | n bombing explosion blast detonation bomb_attack
  bomb_blast suicide_bombing suicide_attack car_bombing car_bomb suicide_bomb truck_bomb roadside_bomb bomb_explosion bomb
  | a bombed
attack: v attack assault ambush raid rampage storm set_upon beat_up rough_up mug
  | n attack assault ambush raid incursion onslaught mugging beating pogrom
attack: v bombard shell strafe carpet-bomb pound fire_missile fire*missile fire_rocket fire*rocket
  | n airstrike air_strike air_raid bombardment shelling barrage drone_strike missile_strike rocket_fire
  rocket_attack missile_attack drone_attack
invade: v invade occupy overrun annex march_into | n invasion occupation annexation
invade: v advance_on advance_towards push_into launch*offensive launch*assault | n offensive counteroffensive counter-offensive
capture_place: v capture seize recapture retake liberate take_control | n capture recapture liberation seizure
besiege: v besiege encircle blockade | n siege blockade encirclement
fight: v fight clash battle skirmish exchange_fire trade_fire | n fighting clash battle skirmish firefight combat
war: v declare_war go_to_war | n war warfare civil_war conflict
deploy: v deploy mobilise dispatch send*troops send*soldiers send*warship send*warships
  | n deployment mobilisation
withdraw: v withdraw retreat pull_out pull_back pull*out | n withdrawal pullout pull-out retreat pullback
ceasefire: v lay_down_arms call*truce | n ceasefire cease-fire truce armistice
surrender: v surrender capitulate turn_himself_in turn_herself_in turn_themselves_in give_himself_up
  give_herself_up hand_himself_in hand_herself_in | n surrender capitulation
shoot_down: v shoot_down shoot*down bring_down*plane bring_down*jet | n downing shootdown | a downed
coup: v overthrow topple depose oust_president | n coup putsch mutiny overthrow
rebel: v rebel mutiny rise_up | n rebellion insurrection insurgency uprising revolt revolution
quake: v rock shake rattle jolt hit | n earthquake quake tremor aftershock temblor
tsunami: v | n tsunami tidal_wave
flood: v flood inundate submerge burst_bank burst*banks | n flood flooding deluge inundation flash_flood
storm: v batter lash make_landfall | n hurricane typhoon cyclone tornado twister storm blizzard thunderstorm hailstorm
  snowstorm sandstorm rainstorm gale monsoon tropical_storm landfall storm_surge whiteout squall lightning_strike heavy_rain heavy_snow snowfall
landslide: v | n landslide mudslide rockslide landslip mudflow avalanche sinkhole rockfall
erupt: v erupt spew_ash spew*ash | n eruption
drought: v | n drought famine starvation heatwave heat_wave cold_snap
fire: v burn burn_down catch_fire catch*fire set*fire set*ablaze set*alight burst_into_flames go_up_in_flames
  ignite engulf torch gut | n fire blaze wildfire inferno bushfire arson conflagration forest_fire house_fire
  | a ablaze
crash: v crash collide derail slam_into plough_into plow_into smash_into skid_off run_over veer_off crash-land
  overturn run_down rear-end hit*car hit*bus hit*train hit*truck hit*lorry roll_over jackknife ditch
  | n accident crash collision derailment wreck pile-up pileup fender-bender hit-and-run crash-landing crash_landing
  plane_crash car_accident road_accident traffic_accident car_wreck near-miss
sink: v sink capsize run_aground keel_over | n sinking shipwreck capsizing
wash_ashore: v wash_up wash_ashore | n
clean: v clean_up clean*up mop_up | n cleanup clean-up clear-up
spill: v spill leak gush | n spill leak oil_spill gas_leak leakage oil_slick meltdown contamination
collapse: v collapse cave_in give_way buckle | n collapse cave-in
fall: v fall fall_from plunge_from tumble_from fall_off fall_down fall_to_death plunge_to_death fall*death slip_on
  plunge_down fall_overboard
  | n fall
rescue: v rescue save pluck pull_from_rubble pull*rubble airlift bring_to_safety free*trapped winch resuscitate
  lead_to_safety
  | n rescue rescue_operation rescue_mission airlift
vanish: v go_missing go*missing vanish disappear lose*contact | n disappearance | a missing
search: v search hunt scour comb_through
  | n search manhunt hunt search_and_rescue
trap: v trap strand maroon stick_in get_stuck | n | a trapped stranded
evacuate: v evacuate flee*homes flee_home displace | n evacuation displacement exodus
damage: v damage destroy demolish devastate wreck flatten ravage raze tear_down knock_down wreak_havoc
  knock*out*power | n damage destruction devastation demolition havoc | a leveled levelled
infect: v infect catch*virus test_positive come_down_with sicken contract*virus contract*flu contract*disease
  contract*infection
  | n outbreak first_case new_case confirmed_case infection epidemic pandemic contagion
vaccinate: v vaccinate immunise inoculate | n vaccination immunisation vaccine_rollout inoculation flu_shot
quarantine: v quarantine isolate lock_down self-isolate | n quarantine lockdown curfew
treat: v treat operate_on undergo*surgery undergo_surgery have*surgery undergo*operation transplant amputate
  | n surgery operation transplant amputation chemotherapy treatment heart_surgery bypass
hospital: v hospitalise rush_to_hospital rush*hospital take*hospital admit*hospital check_into_hospital
  fall_ill faint suffer_stroke suffer*stroke suffer*attack have*stroke
  | n hospitalisation heart_attack stroke
overdose: v overdose | n overdose drug_overdose
maul: v maul bite gore savage sting | n mauling shark_attack bear_attack dog_attack snakebite
evict: v evict foreclose | n eviction foreclosure
migrate: v migrate cross*border | n migration influx border_crossing
poach: v poach | n poaching whaling
discharge: v discharge leave_hospital leave_the_hospital release*hospital | n
diagnose: v diagnose | n diagnosis
rehab: v check_into check*into check_in enter_rehab enter*rehab go_to_rehab go*rehab seek_treatment
  enter*clinic enter*treatment admit*rehab head*rehab return*rehab check_herself_into check_himself_into
  | n rehab rehabilitation detox
rehab_out: v leave*clinic leave*facility check_out_of check_out leave_rehab leave*rehab quit_rehab bail_on_rehab exit_rehab exit*rehab
  complete_rehab complete*rehab | n
poison: v poison lace_with | n food_poisoning poisoning
"""
