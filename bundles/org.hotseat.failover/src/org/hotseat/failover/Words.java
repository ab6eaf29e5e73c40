// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.Timing;
import org.hotseat.state.data.LeaseRecord;

/** What others answer for, as long as it is worth something. Owned by the leader's one thread. */
final class Words {

    private final Timing timing;
    private final Evidence evidence;
    private final Set<Caution> cautions;
    private final Map<HostId, Word> words = new HashMap<>();
    private final Set<Word> spent = new HashSet<>();

    Words(Timing timing, Evidence evidence, Set<Caution> cautions) {
        this.timing = timing;
        this.evidence = evidence;
        this.cautions = cautions;
    }

    /** The newest counts, and of one incarnation the stronger. */
    void say(Word word) {
        words.merge(word.host(), word, (old, now) -> old.incarnation() > now.incarnation()
                || old.incarnation() == now.incarnation() && old.source() == Word.Source.POWER_OFF ? old : now);
    }

    /** Takes up those of the state, and drops those that are void. */
    void follow(Roster roster, long time) {
        roster.words().forEach(one -> say(new Word(one.host(), one.incarnation(), Word.Source.ADMINISTRATOR)));
        words.values().stream().filter(word -> over(word, time)).forEach(spent::add);
        words.values().removeIf(word -> outdated(word, roster) || spent.contains(word));
    }

    Optional<Word> about(HostId host) {
        return Optional.ofNullable(words.get(host));
    }

    boolean poweredOff(HostId host) {
        return about(host).filter(word -> word.source() == Word.Source.POWER_OFF).isPresent();
    }

    Collection<HostId> hosts() {
        return List.copyOf(words.keySet());
    }

    /** An administrator spoke of a silence; once the host is heard again, the next silence needs another word. */
    private boolean over(Word word, long time) {
        return word.source() == Word.Source.ADMINISTRATOR && cautions.contains(Caution.WORD_SPENT)
                && evidence.silence(word.host(), time) <= 2 * timing.period();
    }

    private boolean outdated(Word word, Roster roster) {
        return cautions.contains(Caution.WORD_BOUND)
                && roster.lease(word.host()).map(LeaseRecord::incarnation).orElse(0L) != word.incarnation();
    }
}
