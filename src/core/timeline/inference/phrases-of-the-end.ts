import { telling, type Phrase } from './phrase';

/** What post-mortems write of the end: of mitigation, recovery and resolution. */
export const phrasesOfTheEnd: readonly Phrase[] = [
  ...telling('mitigated', 3)`
(issues?|problems?|outage|errors?|bug|this|it) (BE|has been|have been|got|gets) (\S+ly )?(resolved?|fixed|solved|corrected|remedied) by
mitigat(ed|es)
mitigations? ~4 (deployed|applied|in place|complete_|effective|live|rolled out|released|implemented|took effect|taken|worked|successful)
(rolled|rolls) back\b(?! (failed|fails))-
(roll-?\s?back|revert) ~4 (complete_|deployed|done|performed|finished|success(ful)?|succeed(s|ed)|applied|live|merged|landed|worked)
reverted
reverts\b(?! to\b)-
(hot-?\s?fix|fix|patch|workaround|work-around|change|changes|correction)(es)? ~6 (deployed|applied|released|rolled out|live|in place|shipped|pushed|implemented|complete_|went live|published|installed|worked|works)
(deploy_|appl(y|ies|ied)|release_|ship(s|ped)?|push_|implement_|install_) ~4 (hot-?\s?fix|fix|fixed|patch|workaround|work-around|mitigation|revert|rollback)
repaired
fail(ed)? ?over ~3 (complete_|done|finished|successful|to)
worked\b(?! (off|on|with|through|out|together|as|in)\b)-
(ip|address(es)?|accounts?|tokens?|keys?|credentials?|secrets?|attackers?|access|traffic|requests) ~4 (blocked|banned|revoked|disabled|suspended|rotated|isolated)
(block(s|ed)|ban(s|ned)|revoke_|suspend(s|ed)|rotate_|isolate_) ~4 (ips?|address(es)?|accounts?|tokens?|keys?|credentials?|secrets?|attackers?|access|traffic|requests)
  `,
  ...telling('mitigated', 2)`
(hot-?\s?fix|fix|patch|change|correction)(es)? ~6 (merged|landed)
(land_|merge_) ~4 (hot-?\s?fix|fix|patch|workaround)
deploy(ment)? ~5 (done|performed|finished|complete_)
(restore|restart|reboot|re-?index(ing)?|rebuild|re-?import|re-?creation|creation) ~2 (done|finished|complete_|succeed(s|ed))
(certificates?|certs?|licen[cs]es?|disks?|drives?|memory|hardware|cables?|modules?|cards?|parts?|psus?|fans?) ~2 (installed|swapped|exchanged|replaced)
(rate.?limit(s|ing)?|throttling|circuit breakers?|caching|cache|maintenance mode|fallback|waf|captcha) ~2 (enabled|turned on|activated|switched on)
(monkey.?)?patch(es|ed)
restore_ (the|from|a|an|our|all|service|access|data|database|backups?|\S+ from)
^(@?[\p{L}\d.'-]+ ){0,2}(?<!\b(\w+ed|BE|be|became|to) )(restart|reboot|disable|block|remove|delete|kill|drain|revert|roll back|rollback|apply|deploy|patch|fix|increase|scale|reduce|switch|redirect|fail over|purge|reset|rotate|revoke|restore|replace|upgrade|downgrade|clear|unblock)\b (?!(of|to|is|was|has|not|in|under|for|pending|ready|being|blocked|planned|scheduled|requested|proposed|candidate)\b)-
(scale_|renew(s|ed)|clear(s|ed)|clean(s|ed) (up|out)|unpublish(es|ed)|yanked|fre(es|ed)|extend(s|ed)|shift(s|ed)|drain(s|ed)|unblock(s|ed)|unlock(s|ed)|terminate_|stopped(?! \w+ing\b)|launched|resize_|truncate_|force[ds]|flush(es|ed))
(restart(s|ed)|reboot(s|ed)|(rolled|failed) over|power-?\s?cycle_|re-?create_|rebuilt|redeploy(s|ed)|recycled?|reset|reran|reattached|reconnected)
(disable_|deactivated|block(s|ed)|turn_ off|(takes?|taken|took) (down|offline)|shut (down|off)|(BE|been) shutdown|revoke_|kill(s|ed)|drained|banned|isolated|remove_|purged|deleted?|evicted|cordoned|paused|suspended|rotated)
(increase_|bump(s|ed)|raise_|scale_ (up|down|out|in)|scaled (up|down|out|in)|doubled|expanded|resized|added|adds)
(switch(es|ed)|redirect(s|ed)|rerouted|fail(s|ed) over|migrated|moved|re-?enable_|brought (back )?up|replaced)
(deployed|applied|rolled out|put in place|upgraded|downgraded|corrected|reconfigured|fixed|fixes)
(quick|temporary|manual|short.term|interim|emergency) (fix|solution|workaround|measure)
  `,
  // Any deed at all: the last one before the recovery most probably brought it about.
  ...telling('mitigated', 1)`
^(\S+ ){0,4}(ran|spliced|executed|changed|updated|configured|enabled|turned on|issued|created|brought|moved|migrated|provisioned|copied|imported|rebuil[dt]|upgraded|edited|modified|installed|allocated|activated|tuned|tweaked|lowered|reduced|decreased|raised|modified|unplugged|connected|mounted|unmounted|detached|attached|excluded|filtered|throttled|limited|released|pinned|bypassed|allow-?listed|whitelisted|reloaded|rolled forward|undid|undone|pruned|compacted|reassigned|promoted|resynced|rebalanced|pulled|swapped|cancel(s|l?ed)|set to|aborted|retried|skipped|recreated|regenerated|reissued|reimaged|repointed|pointed|routed|merged|pushed)
  `,
  ...telling('recovered', 3)`
full (recovery|service|functionality|operation|capacity)
(?<!\b(cpu|memory|disk|usage|utili[sz]ation|load|errors?|rate|latency|saturation) ~2 )(return(s|ed|ing)?|recover_|back|climb_|up) (up )?to (100 ?%|zero|0\b|normal)-
(BE|came|comes|everything|all|service|services|site|hub|system|systems|app|application|api|website) ~1 back( (up|online|to|again|now|in))?$
(fully|completely|entirely)( (been|be|back|and))* (recover_|restored?|operational|healthy|functional|resolved|working|normal|online|up|available)
all (\S+ ){1,5}(recovered|restored|operational|healthy|functional|back|resolved|working|normal|online|up|available|passing|green|running|visible|reachable|accessible|reporting|in sync)\b(?! ((to|with) (?!normal)|version|on|v?\d))-
(running|working|functioning|available|accessible|shipping|receiving|processing|serving|responding|flowing) ~5 again
(recovered|restored|operational|functional|healthy|available) (fully|completely|again|everywhere)
back to ((its|their|an?) )?(normal|full|usual|baseline|healthy|expected|pre-\w+)
(return(s|ed|ing)?|reverts?|went|goes|come|comes|came|dropp?e?d?|fell) (back )?to (an? |its |their |the )?(normal|baseline|usual|pre-incident|healthy|expected|acceptable|steady)
(outage|impact|downtime|degradation|disruption) (ends?|ended|over|stops?|stopped|cease_|subside_|cleared?|disappear_)
end of (the |our )?(\S+ )?(outage|impact|downtime|degradation|disruption)
(services?|site|website|api|apis|traffic|platform|app|application|functionality|operations?|access|everything|production) ((BE|has|have|been|now) ){0,3}(restored|recovered)
repaired
no (more|further|new) (errors?|failures?|issues?|impact|alerts?|timeouts|crashes|restarts|logouts|problems?|5\d\ds?)
(working|operating|functioning|behaving|performing) (as (expected|intended|normal|usual|before)|normally|again|properly|fine|correctly|well)
running (as (expected|intended|usual|normal)|normally|again|properly|fine|smoothly|correctly)
^recovery\b(?! ((is|was) )?(slow|ongoing|in progress|underway|under way|continu\w*|begins|began|starts|started|fail\w*|attempt\w*|plan\w*|expected|delayed)\b)-
  `,
  ...telling('recovered', 2)`
(everything|all) ((is|was|back|to|now|looks) ){0,3}normal
(errors?|exceptions|5\d\ds?|failures|timeouts) (ends?|ended|stops?|stopped|cease_|subside_|cleared?|disappear_)
(bring|brings|brought|put|puts) ~2 back
^resolved$
successfully ~1 (restarted|started|recover\w*|running|serving|launch\w*|load\w*|retriev\w*|connect\w*|came|comes?|process\w*)
(restarts?|restarted|comes?|came|runs?|launch\w*|starts?) ~2 successfully
(BE|becomes?|became) (now )?(fully )?available
(BE|went|goes|now|back) (now )?live
(being|are|is|now) ~1 (properly|correctly|successfully|normally)
(issues?|problems?|outage|errors?|bug) (BE|has been|have been|got|gets) (\S+ly )?(resolved?|fixed|solved|corrected|remedied)
BE successful
(works?|runs?|(produce|serve|accept|answer|send|receive|print|build)s?|flows?|arrives?|loads?|renders?|responds?|completes?|processe?s?|deliver_) ~1 again
success( rate)? ~2 (at|to|of|over|above) (100|99(\.\d+)?) ?%-
(replication|replicas?|processing|indexing|consumers?|sync|syncing) ~1 (caught|catch(es)?) up
(connections|logins|payments|uploads|downloads|orders|deployments|builds|everything|all|sites?|services?) (now |all )?works?\b(?! on\b)-
(site|shop|service|store|app|portal|platform|system|hub|cluster|server|database|network|chain|node)s? ((is|are|back|now) ){0,2}online
(latency|traffic|metrics|levels?|performance|load|throughput|(error )?rates?|\S+ times?) ((BE|back|now|again|looks?) ){0,2}normal
(site|services?|systems?|servers?|app|api|shop|everything|all|nodes?|pods?|network|database|cluster|vpn|gateway) up again
(fast|quick|responsive|visible|complete|good|fine|ok|okay|online|live|green|right|correct|current|up to date) again
(errors?|failures?|[45]\d\ds?)( rates?)? ((BE|now|down|back|falls?|fell|drop(s|ped)|goes|went|at|to) ){0,3}(0(?![.\d])|zero)-
(is|are|all|now) (now )?(passing|succeeding)
(?<!\b(rolled|reverted|scaled) )back (down |up )?to (~|about |around |only )?(?!100 ?%)\d-
(figures|data|numbers|values|results|totals|prices|balances|amounts|reports) ((is|are|now|again) ){0,2}correct
(backlog|queues?|jobs?|lag) ~3 (clear_|drain_|empty|emptied|processed|ingested|replayed|worked off|zero|caught up|catches up)
(succeed|succeeding|successful|able|log ?in|launch|accessible|reachable|possible) ~3 again
(back (at|within|below|under)|(at|within) (the )?(baseline|(normal|usual|expected|pre-\w+) (levels?|range|values?)))
(telemetry|data|logs|metrics|messages|traffic|events|mails?) ((is|are|now) ){0,2}(flowing|go(es)? out)
all ((?!seem|look|appear)\S+ ){1,3}(ok|okay|fine|good)$
return(s|ed|ing)? (http |status )?200s?
can be (reached|accessed|used) (again|from|by)
(site|service|system|server|cluster|database|app|api|shop|store|portal)s? (back )?(up|live)$
(shows?|showing|showed) ~1 (normal|healthy|green|recovery)
last (error|failure|failed|affected|occurrence|alert)
(can|could|able to) (\S+ ){1,4}again
(?<!to )(recovers?|recovered|recovery (complete_|confirmed|verified)|restored)\b(?! from\b)-
(?<!\b(latency|errors?|rates?|load|cpu|usage|lag|memory) ~2 )back (up|online|in service|to life|alive|available)
up and running
(end|finish|complete)\w* (ok|okay|normally|clean)
(customers|users|stores|branches) ((BE|all|now) ){0,2}(up|back|online)
confirm_ (access|success|resolution|availability|(that )?it works)
(network|internet|services?|site) (BE |now |all )?(ok|okay|fine)$
(accepts?|accepting|takes?|taking) (writes|requests|connections|orders|payments|traffic|logins)
(which|this|that|it|change|restart|reboot|deployment|update|rollback) (\S+ly )?(solved|fixed|resolved|cured) (the|this|our|all|it) ?(issues?|problems?|outage|errors?|fault)?
(BE|being) (created|processed|served|delivered|sent|shipped|accepted|produced|received|scheduled|ingested) again
no longer ~1 (down|failing|affected|unavailable|blocked|slow|seeing|experiencing)
regain(s|ed)
(build|launch|run|load|work|start)(s|ing)? fine
announce_ (the )?(full )?recovery of
AFFECTED (\S+ )?reports? (back )?(that )?(it|everything|all) (now )?works?
(normali[sz]e[sd]|nominal|stable|stabili[sz]ed|stabili[sz]es|steadied|healthy|operational|available again|green|all clear|succeed(s|ed|ing)?)
(verified|confirmed|confirms?|verify|verif(y|ies)|tested) ~4 (works?|working|fixed|operational|healthy|resolved|recovered|restored|fine|up|ok|normal)\b(?! on\b)-
(BE|looks?|looking|now) (now )?(fine|ok|okay|good|normal|up(?! to (?!date\b))|working(?! (to|on|with)\b)|accessible|reachable)
(start_|resume_|began) ~4 again
resume_
(alerts?|alarms?|monitors?|checks?) ~4 (clear_|resolve_|recover_|closed?|green|stops?|stopped)
can (now |again |successfully )-
(everyone|everybody|users|customers|students|clients|people) can (now )?(connect|log|sign|access|reach|use|open|pay|order|work)
(latency|p\d\d|response times?|error rates?) (BE |now |back )*(under|below) \d-
(issue|problem|errors?|outage|bug)s? ((BE|has|have|been|now|being) ){0,3}(resolved|fixed|solved|gone|cleared)
  `,
  ...telling('resolved', 3)`
incident ~4 (resolved|closed|over|end(s|ed)?|concluded|complete_|finished|stood down)
(?<!\b(alerts?|alarms?|monitors?) ~2 )(declare_|mark_|set|consider_|call_ (it|this|the incident)) ~5 (?<!\b(alerts?|alarms?) (\S+ )?)(resolved|over|closed|complete_|fixed)
(resolve_|close_|closing|end_|conclude_) (the |this |our )?incident
end of (the )?incident
all[- ]clear
status\s?page ~5 (resolved|operational|closed|green|all clear)
(incident resolution|resolution (message|notice|notification|update|announcement)|resolution (was |is )?(posted|announced|sent|published))
^\W*resolved
^closed$
(p[0-4]|sev-?\s?\d) ((is|was|ticket|now) ){0,2}(resolved|closed|ended|over)
  `,
  ...telling('resolved', 2)`
announce_ (the )?(recovery|resolution|end of)
(issue|problem|outage|ticket|case) ~3 (resolved|closed|solved)
(clos(es|ed) (the|this|our) (ticket|case|issue)|(bridge|war-?\s?room) closed|call_ it done|clos(es|ed|ing) (this|it) out)
^(\S+ ){0,3}resolved\b(?! to\b)-
^stand(s|ing)? down\b|\bstood down
(we've |we |team )?conclude_ that
(?<!\b(issues?|problems?|bug|outage|errors?|impact) ((is|was|also) ){0,2})(confirmed|verified) by ~2 AFFECTED
AFFECTED confirm_$
AFFECTED ~1 (confirm(s|ed)|verif(y|ies|ied)|reports?|reported) ~6 (resolved|fixed|solved|works?|working|available|normal|restored|gone|ok|okay|fine|resolution)
false (positive|alarm)
  `,
];
