// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.decide.Happening;

/**
 * Tells among the console's events what the cluster writes into its journal while this console looks; what was written
 * before is in the journal. On the threads that tell of changes.
 */
final class JournalEvents {

    private static final String MACHINE = "machine/";
    private static final String HOST = "host/";
    private static final long NOTHING_YET = -1;

    private final ClusterMirror mirror;
    private final EventLog events;
    private final FencingEvents fencing;
    private long told = NOTHING_YET;

    private JournalEvents(ClusterMirror mirror, EventLog events, FencingEvents fencing) {
        this.mirror = mirror;
        this.events = events;
        this.fencing = fencing;
    }

    /** Follows a mirror for as long as it tells. */
    static void follow(ClusterMirror mirror, EventLog events, FencingEvents fencing) {
        JournalEvents journal = new JournalEvents(mirror, events, fencing);
        mirror.onChange(journal::look);
    }

    private synchronized void look() {
        ClusterFacts facts = mirror.facts();
        if (facts.members().isEmpty()) {
            return;
        }
        long newest = facts.journal().stream().mapToLong(JournalRecord::number).max().orElse(0);
        if (told != NOTHING_YET) {
            facts.journal().reversed().stream().filter(entry -> entry.number() > told)
                    .forEach(entry -> tell(facts, entry));
        }
        told = Math.max(told, newest);
        fencing.look(facts);
    }

    private static Optional<String> machine(String subject) {
        return subject.startsWith(MACHINE) ? Optional.of(subject.substring(MACHINE.length()))
                : Kinds.AUTHORITY.ids(subject).map(List::getFirst);
    }

    private void tell(ClusterFacts facts, JournalRecord entry) {
        Severity severity = switch (entry.severity()) {
            case INFORMATION -> Severity.INFO;
            case WARNING -> Severity.WARNING;
            case ERROR -> Severity.ERROR;
        };
        events.add(severity, subject(facts, entry), Happening.text(entry), entry.why(),
                Setting.NONE.in(fencing.incident(entry)));
    }

    /** What is told of machines, by agents and by the cluster's decisions, has the machine's name first. */
    static Subject subject(ClusterFacts facts, JournalRecord entry) {
        Optional<String> machine = machine(entry.subject());
        if (machine.isPresent() && !entry.arguments().isEmpty()) {
            return new Subject(Subject.Kind.MACHINE, machine.get(), entry.arguments().getFirst());
        }
        Optional<MemberFacts> host = Optional.of(entry.subject()).filter(key -> key.startsWith(HOST))
                .map(key -> new HostId(key.substring(HOST.length()))).flatMap(facts::member);
        return host.map(member -> new Subject(Subject.Kind.HOST, member.host().value(), member.name()))
                .orElse(new Subject(Subject.Kind.CLUSTER, facts.name(), facts.name()));
    }
}
