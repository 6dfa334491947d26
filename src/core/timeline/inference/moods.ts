// What the words around a phrase make of it: an attempt, a failure, a beginning; and what else entries speak of.

import { words } from './phrase';

/** Accepts "attempted to", "we plan to", "decided to", "to verify that", "check whether": what follows has not happened. */
export const attempt = words`
(to|and) (ensure|verify|validate|check|confirm|test|smoke test|prove|make sure)
(checking (that|if|whether)|whether|to see if|so that|in order to|in an effort)
(attempt(s|ed|ing)?(?! ((is|was) )?(succe|work))|tr(y|ies|ied|ying))
(plan(s|ned|ning)?|decide_|decision|propos(e|es|ed|al)|consider(s|ed|ing)?|discuss(es|ed|ing)?|prepar(e|es|ed|ing)|draft)
(wants? to|should|would|could|might|going to|will|hop(e|es|ing)|need_ to)
(ask(s|ed|ing)?|request_|suggest_|recommend(s|ed|ation)?|advise_|options? (is|are|to))
(opens? (a )?(pr|pull)|pr (opened|created|raised)|fix committed)
^(check|ensure|make sure|validate|test)( that| if)? -
`;

/** Accepts "begins to", "rollback started", "in progress": what it speaks of has not taken effect yet. */
export const beginning = words`(begin|begins|began|start|starts|started|starting|initiat(e|es|ed|ing)|kick(s|ed) off|work(s|ing)? on|in progress|ongoing|underway|continu(e|es|ed|ing)|triggered)`;

/** Accepts "failed", "did not help", "still", "same error", "fills up again": what was done had no effect, or not for all. */
export const failure = words`
(fail(s|ed|ing)?(?! ?over)|again fails|continue_ to fail|unsuccessful(ly)?|without success|ineffective|in vain)
((not |im)possible|unable|could( not|n't)|can(not|'t)|it does not|not yet|(does|did)n't(?! (previously|before)))
(BE|did|does|do|had|has)( not|n't) ~2 (work|help|fix|resolve|solve|succeed|enough|take|recover|effect|resolved|fixed|solved|restored|complete)\w*
(no (effect|luck|success|improvement|change)|same (error|issue|problem)|still)
((fully|completely|totally) (down|unavailable)|degraded|partial(ly)?|some (of|users|services|nodes))
ke(eps?|pt) (on )?(serving|failing|returning|growing|rising|crashing|happening|throwing|timing)
(issues?|problems?|errors?|5\d\ds?|it|this) (continue_|persist_|remain_)
(fill_|pil(es|ed)|buil(ds|t)|(errors?|failures?|latency|lag|time-?\s?outs?) (BE|come|comes|came|go|goes|went)) up again
`;

/** Accepts "had been shut down", "alert deployed", "status page updated": nothing that stops the bleeding. */
export const noMitigation = words`
^(\S+ ){0,2}(found|finds|discovered|noticed|learned) (that|an?|the)
(being|BE (the cause|what)|had (been|already))
(alerts?|alarms?|monitors?|monitoring|banner|dashboards?|status\s?page|logging|instrumentation)
((?<!from )(staging|sandbox)|tests?|tickets?|post-?mortem|(slack|incident) channel)
(backlog|queues?) ~3 (drained|cleared|emptied)
(sev(erity)?[- ]?\d?|p[0-4]|priority) ~3 (downgraded|upgraded|lowered|reduced|raised|increased)
`;

/** Accepts "no alerts", "alert cleared", "alerting disabled", "did not detect": nobody learned of the fault by it. */
export const noDetection = words`
(nobody|no one) ~1 (alerted|paged|notified|noticed)
no ~1 (alerts?|alarms?|pages?|reports?|notification|discovered|detected|found|noticed|reported)
(not ~2 (alert|detect|notic|page|trigger|report)\w*|undetected|to be triggered)
(alerts?|alarms?|monitors?) ~3 (clear_|resolve_|recover_|silenced|muted|disabled|closed|deployed|added|created|stops?|stopped|recovery)
(resolved status|alerting|(add|create|tune|implement|configure)_ ~3 (alert|monitor|notification)\w*)
(reporting tool|status report|incident report|post-?mortem)
bug report(?! ((was|is|got|has been) )?(filed|opened|received|submitted|created|raised))-
`;

/** Accepts "errors", "is down", "unable to", "stops responding": what users or machines feel of a fault. */
export const symptom = words`
SAID(down|outage|unavailab\w*|unreachab\w*|inaccessib\w*|unhealthy|disrupt\w*|interruptions?|unstable|instabilit\w*|dead|blank|dies|died)
SAID(unrespons\w*|stuck|hangs?|hanging|hung|wedged|bricked|(go|goes|went|going|gone) dark|froze(?! (all |the )?(deploy|releas|merg|chang)))
SAID(errors?|5\d\d(s|'s)?|40[134]s?|429s?|[45]xx|fail(s|ed|ing|ure|ures)?|crash(?!-free)\w*|abend\w*|collaps\w*|deadlock\w*)
SAID(unable|cannot|can't|reject\w*|refus\w*|denied|blocked|throttl\w*|no longer(?! ~1 (down|fail|affected|unavail|blocked|slow|seeing|experienc)))
SAID(not|\w+n't) (being )?(respond|answer|work|receiv|available|reachable|load|schedul|launch)\w*
SAID(time-?\s?outs?|tim(ing|ed) out|latency|slow(s|ed|er|ness|ing)?|lag(s|ging)?|delay_|degrad\w*|stall_)
SAID(stop(s|ped)?|halt_|drop(s|ped|ping)?(?! ~2 (index|table|column|constraint|partition|database|collection|keyspace)(es|s)?\b)|dip(s|ped)?|los(t|es|ing|[es])|no new)
SAID(disconnect\w*|detached|flapp(ed|ing)|flaps|no (network|internet|connecti\w+|access|power))
SAID(spik(e|es|ed|ing)|rises?|jump_(?! (in|on)\b)|climbs?|grows|growing|grew|pil(es|ing) up|builds up|building up|elevated|exceed(s|ed|ing)?|greater than|begin to take)
SAID(saturat\w*|exhaust\w*|overload\w*|overwhelm\w*|backlog|starv\w*|ddos|oom\w*|r[au]ns? out of|out of (memory|disk|space)|disk full|full disk)
SAID(cpu ~1 (at|to|reaches|hits) (100|9\d) ?%|100 ?% (cpu|memory|disk))-
SAID(leak\w*|breach\w*|compromis\w*|corrupt\w*|broken?|breaks?|breaking(?! change)|missing|disappear\w*|expire_)
SAID(accidental(ly)?|unexpectedly|inadvertently|erroneously|by mistake)
SAID(empty (results?|result pages|search results|responses?|pages?|lists?)|(with|gets?|sees?|shows?|returns?|receives?) (the |an? )?(wrong|incorrect|outdated|stale))
SAID(wrong|incorrect|outdated|stale) ~1 (prices?|results?|data|values?|numbers|amounts?|figures|content|pages?|responses?|answers?)
`;

/** Accepts "deployed", "merged", "upgraded": a change that can set a fault off. */
export const trigger = words`(deploy\w*|release_|merge_|roll(s|ed|ing)? ?out|upgrad\w*|updat\w*|chang\w*|migrat\w*|replac\w*|renam\w*|appl(y|ies|ied)|enabl\w*|push\w*|configur\w*|switch(ed|ing|es (to|over))|rotat\w*|introduc\w*|modif\w*|remov\w*|delet\w*|destroy\w*|drain\w*|publish\w*|install\w*|launch\w*|promot\w*|pipeline|maintenance)`;

/** Accepts "last successful run", "tested on staging": before the fault, whatever else it speaks of. */
export const before = words`(last (successful|known)|before (the )?failure|prior|previous(ly)?|tested|known bug)`;

/** Accepts "planned", "scheduled", "registers": what was there before anything went wrong. */
export const background = words`(planned|scheduled|plan runs|routine|proactiv\w*|created|registers?|registered|normal|as usual|backup|preparation|discuss\w*|meeting|decid\w*)`;

/** Accepts "postmortem meeting", "permanent fix": what comes after an incident is over. */
export const aftermath = words`(post-?\s?mortem|retro(spective)?|review meeting|follow-?\s?ups?|permanent(ly)?|long.term|action items?|lessons|blog post|rca|write-?up|debrief|root cause analysis)`;

/** Accepts "again", "relapse", "recurs": the fault is back. */
export const relapse = words`
(once more|falls? over again|relaps\w*|recur\w*|re-?occur\w*|re-?appear\w*|resurfac\w*|comes? back down)
(same (symptoms|errors?|problem) (as|again)|(second|another) (outage|wave|spike|alert|failure|incident))
again (down|fail\w*|unavail\w*|error\w*|crash\w*)
(down|fails?|failing|errors?|alerts?|crash\w*|unavailable|taken down|goes down|went down|drops?|spikes?) again
(increas\w*|fail\w*|slow\w*|degrad\w*|crash\w*|errors?|timing out|unavailable) ~1 again
(climb\w*|spik\w*|rise[sn]?|rising) ~4 again
(outage|errors?|failures|impact) resume_
(errors?|[45]\d\ds|time-?outs|failures|alerts|symptoms|issues?|problems?|crashes) (BE back$|return_|comes? back|came back)
`;

/** Accepts "alert fires", "alerts were triggered": the fault is there, whatever was thought before. */
export const alarm = words`(alerts?|alarms?|pages?|monitors?) ~4 (fires?|fired|firing|(re-?)?trigger(s|ed)|went off|goes off)`;

/** Accepts "begins to recover", "error rate starts dropping", "recovery begins". */
export const recovering = words`
(begins?|began|starts?|started|starting|beginning)( to)? (recover|improve|stabili[sz]e|drop|decrease|subside|normali[sz]e|decline|clear|return|come back|fall|catch up)\w*
(recovery (begins|began|starts|started)|BE recovering|recovering$|partially (recovered|restored)|signs of recovery)
`;

/**
 * Accepts "error rate down to 4 %", "p99 drops to 900 ms", "lag is falling", "queue shrinks": what is felt grows
 * less. "Errors drop to 0" is more than that.
 */
export const easing = words`(errors?|failures?|[45]\d\ds?|[45]xx|time-?\s?outs?|latency|latencies|p\d\d|response times?|lag|backlog|queue)( (rates?|ratio|depth|length|size|levels?))? ((BE|now|goes|went|begins? to|began to|starts? to|started to) ){0,2}(down|drop(s|ped|ping)?|fall(s|ing)?|fell|decreas(es|ed|ing)|declin(es|ed|ing)|improv(es|ed|ing)|shrink(s|ing)?)\b(?! (again|(back )?to (~?0(?![.\d])|zero|(its |their |the )?(normal|baseline|usual|expected|healthy|pre))))-`;

/**
 * Accepts "No effect", "latency unchanged", "aborted", "full again after ten minutes": what a cell says of the deed
 * in the same row.
 */
export const inVain = words`
(no|little|hardly any) ~1 (effect|improvement|change|difference|luck|success)
(BE|did|does|do|had|has|have)( not|n't) ~2 (help|work|fix|change|improve|resolve|solve|succeed|better|enough)\w*
(unchanged|unsuccessful|without (any )?(effect|success)|in vain|to no avail|ineffective|aborted|abandoned|persist_|failed back)
(errors?|issues?|problems?|latency|lag|load) ~1 (remain_|continue_|went up|goes up|rose|worse(ned|ns)?|increase_)
(full|exhausted|down|failing|slow|unavailable|unhealthy|stuck|saturated|blocked|crashing|rolled back) again
still ~1 (fail|down|slow|error|high|broken|unavail|elevated|ris|grow|[45]\d\d)\w*
ke(ep|eps|pt) (grow|ris|fail|climb|crash)ing
(attempt|it|this|restart|deploy|migration|fix) failed
-(^|; )(roll-?back )?failed?([.,:;]|$| (with|because|due|as)\b)-
`;

/** Accepts "limited", "partially", "most of", "not all", "briefly": service is there again, and not for all. */
export const partial = words`(limited|\d{1,2} ?% of|in (one|a single) \w+|partial(ly)?|most(ly)?|some|one of|half|not (all|every\w*)|only|brief(ly)?|momentarily|degraded|temporar(y|ily)|reduced|intermittent\w*|except)`;

/** Accepts "rolled out to 50% of pods", "deployed to the canary": what is done helps those alone so far. */
export const forSome = words`(to|on|for|in) (the |a |about |~)?(\d{1,2} ?%|half|some|one of|first|few|subset|canar)-`;

/** Accepts "all fine", "deployment completed": nothing that anybody would raise an alarm about. */
export const uneventful = words`(fine|ok|okay|good|(?<!customer )success\w*|normal(ly)?|as expected|pass(es|ed)|upcoming|deploy\w*|release_)`;

/** Accepts "was found later", "still unknown": the cause is not known at that time. */
export const notYetKnown = words`(later|unknown|unclear|still|not (yet )?(found|known|identified|clear|obvious)|yet to be)`;

/** Accepts "we will", "in case we", "if the team": nobody has noticed anything yet. */
export const mayHappen = words`(will|would|might|may|should|in case|if)`;

/** Accepts "nobody", "not yet", "never", "decided against", "unable to": what is named did not happen. */
export const negation = words`(no|not|nobody|none|nothing|never|neither|without|unable|cannot|against|refused)\b|\b(no one|\w+n't)`;

/** Accepts "users see" and "customers are getting": many people, who feel the fault rather than report it. */
export const felt = words`(users|customers|clients|people|visitors|members|students|merchants|players|tenants) ((now|are|still|start|started|begin|began|to|also) ){0,3}(see|saw|seeing|get|got|getting|receive|received|receiving|experience|experienced|experiencing|hit|hitting|face|facing)`;

/** Accepts "rollback failed", "did not help", "(it does not)": what the entry before tells of had no effect. */
export const setback = words`
still ~2 (no|not|cannot|can't|fail\w*|down|broken|unable)
(roll-?\s?back|fail-?\s?over|restart|reboot|fix|revert|patch|workaround|hot-?\s?fix|deploy\w*|change|attempt|it|this|that)\b[^.]{1,40}\b(fail(s|ed)|did( not|n't) (help|work|fix|hold)|does( not|n't) (help|work|fix)|had no effect|unsuccessful)
^\W*(errors?|issues?|problems?|symptoms) (persist|continue|remain)
^\W*(did not help|no effect|no improvement|without effect|without success|to no avail)
`;

/** Accepts "still missing" and "still seeing": something is wrong beside what is well. */
export const remaining = words`still ~1 (missing|fail|down|broken|unavailable|affected|seeing)-`;

/** Accepts "the pipeline failed" and "CI timed out": what fails hurts no user. */
export const build = words`(pipeline|build|ci|tests?) ~2 (fail\w*|broke\w*|timed out)-`;

/** Accepts "expires", "expired". */
export const expiry = words`expire_`;

/** Accepts "alert", "issue", "incident": a fault is spoken of. */
export const fault = words`(alert|alarm|warning|page|issue|problem|incident|bug|complain|affected|impacted|unexpected|weird|abuse|vulnerab|attack|aware|strange|unusual|suspicious|anomal)-`;

/** Accepts "on staging", "to the test environment", "in a sandbox": where no user is. "Staging is back" tells of that. */
export const elsewhere = words`(on|in|to|against|for|with) (the |our |a |an )?(\S+ )?(staging|sandbox|pre-?prod(uction)?|(test|testing|dev|development|qa|uat|local|demo) (environment|env|cluster|system|server|instance))`;

/** Accepts "promoted from staging to production": where users are, whatever other place is named. */
export const live = words`(prod|production|live|everywhere|all environments)`;
