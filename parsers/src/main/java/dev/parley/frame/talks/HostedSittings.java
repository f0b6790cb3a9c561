package dev.parley.frame.talks;

import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Scene;

/** The meetings that verbs and nouns of hosting tell of: "with Oman playing host", "Oman will host the envoys of both sides in Muscat on Monday". */
final class HostedSittings {
    private final Scene scene;
    private final Hosts hosts;
    private final Visits visits;
    private final SittingDetails details;
    private final SittingVerbs verbs;
    private final SittingReach reach;
    private final SittingLead lead;

    HostedSittings(
            Scene scene, Hosts hosts, Visits visits, SittingDetails details, SittingVerbs verbs, SittingReach reach) {
        this.scene = scene;
        this.hosts = hosts;
        this.visits = visits;
        this.details = details;
        this.verbs = verbs;
        this.reach = reach;
        this.lead = new SittingLead(scene, details);
    }

    /** "With Oman playing host", "where Oman's sultan was the host": of what the sentence tells, or the one before. */
    void read(int index, ToldSittings found) {
        Sitting sitting = new Sitting(
                "host",
                scene.mentions().get(index).from(),
                scene.mentions().get(index).to());
        hosts.host(sitting, index);
        Sitting last = found.last();
        boolean noun =
                scene.mentions().get(index) instanceof Cue cue && (cue.form() == Form.BASE || cue.form() == Form.ING);
        if (sitting.host.isPresent() && visits.isGuest(index)) {
            guests(sitting, index, found);
        } else if (sitting.host.isPresent() && noun && last != null) {
            last.join(sitting);
        } else if (sitting.host.isPresent() && !noun && (hosts.isWithoutObject(index) || hosts.isOfThem(index))) {
            sitting.asserted = true;
            found.add(sitting);
        } else if (sitting.host.isPresent() && noun) {
            lead.antecedent(sitting, index);
            boolean was = index > 0 && Scene.cue(scene.mentions().get(index - 1), Sense.BE) != null;
            if (was || hosts.isThanked(index) || sitting.city.isPresent() || !sitting.date.isUnknown()) {
                sitting.asserted = true;
                found.add(sitting);
            }
        }
    }

    /** "Oman will host the envoys of both sides in Muscat on Monday". */
    private void guests(Sitting sitting, int index, ToldSittings found) {
        sitting.asserted = true;
        verbs.verb(sitting, index, true);
        reach.spread(sitting, index);
        lead.add(sitting, index);
        details.complete(sitting);
        if (sitting.city.isPresent() || !sitting.date.isUnknown()) {
            found.keep(sitting);
        } else if (hosts.isOfThem(index)) {
            found.add(sitting);
        }
    }
}
