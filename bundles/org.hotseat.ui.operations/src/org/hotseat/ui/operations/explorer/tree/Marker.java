// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.model.validate.Problem;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.States;
import org.hotseat.ui.operations.subject.DocumentProblems;

/** Decides how things stand and why, in words. */
final class Marker {

    private final DocumentProblems problems;
    private final Instant now;

    Marker(DocumentProblems problems, Instant now) {
        this.problems = problems;
        this.now = now;
    }

    /** An object of the document, its parts included. */
    Standing object(EObject object) {
        return problems.worst(object).map(this::problem).orElse(Standing.NONE);
    }

    Standing problem(Problem problem) {
        String cause = firstSentence(problem.text());
        return Standing.wrong(States.of(problem.severity()), cause, cause);
    }

    /** A host as observed. A host that waits for a person says what for. */
    Standing host(HostView host) {
        StateMark mark = States.of(host);
        boolean says = host.link() == LinkState.BLOCKED || host.link() == LinkState.LOST && !host.isStale();
        String cause = says ? host.trouble().map(Failure::message).map(Marker::firstSentence)
                .orElse(States.describe(host, now)) : States.describe(host, now);
        return standing(mark, cause, host.name());
    }

    /** A machine as observed. */
    Standing machine(MachineView machine) {
        return standing(States.of(machine), States.describe(machine, now), machine.name());
    }

    private static Standing standing(StateMark mark, String cause, String name) {
        return Standing.isProblem(mark) ? Standing.wrong(mark, cause, NLS.bind(Messages.causeOf, name, cause))
                : Standing.well(mark);
    }

    /** The first sentence says what is wrong, those after it what to do. */
    static String firstSentence(String text) {
        int latin = text.indexOf(". ");
        int chinese = text.indexOf('。');
        int end = latin < 0 ? chinese : chinese < 0 ? latin : Math.min(latin, chinese);
        String first = end < 0 ? text : text.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
