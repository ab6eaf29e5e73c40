// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.console.session.Session;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.ui.operations.properties.field.FieldRow;
import org.hotseat.ui.operations.subject.Subjects;
import org.hotseat.ui.part.MachineAspect;
import org.hotseat.ui.part.MachineAspect.Fact;

/** What other bundles know of a machine, as sections of its page and of that of its seat. On the window's thread. */
public final class AspectRows {

    private AspectRows() {
    }

    /**
     * The sections.
     *
     * @param aspects each gets one, if it has something to say
     * @param session the open cluster
     * @param subject a machine, or an object of the document
     * @param now wall time
     * @return empty for what is neither a machine nor a seat with one
     */
    public static List<FieldRow> of(List<MachineAspect> aspects, Session session, Object subject, Instant now) {
        Optional<MachineId> machine = machine(subject);
        List<FieldRow> sections = new ArrayList<>();
        for (MachineAspect aspect : machine.isPresent() ? aspects : List.<MachineAspect>of()) {
            String key = "aspect/" + aspect.title();
            List<FieldRow> rows = aspect.facts(session, machine.get(), now).stream().map(fact -> row(key, fact))
                    .toList();
            if (!rows.isEmpty()) {
                sections.add(FieldRow.section(key, aspect.title(), rows));
            }
        }
        return sections;
    }

    private static FieldRow row(String key, Fact fact) {
        FieldRow row = FieldRow.fact(key + '/' + fact.id(), fact.label(), fact.value());
        return fact.mark().map(row::in).orElse(row);
    }

    private static Optional<MachineId> machine(Object subject) {
        return switch (subject) {
            case MachineId id -> Optional.of(id);
            case Seat seat -> Optional.ofNullable(seat.getMachine()).flatMap(Subjects::idOf);
            case VirtualMachine machine -> Subjects.idOf(machine);
            default -> Optional.empty();
        };
    }
}
