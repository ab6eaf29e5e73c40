// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.internal.work;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.session.Session;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Setting.Role;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;

/** Writes into the events what did not end well. */
final class OperationEvents {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private OperationEvents() {
    }

    static void failed(Session session, Operation operation, Failure failure) {
        boolean cancelled = failure.code() == FailureCode.CANCELLED;
        String text = NLS.bind(cancelled ? Messages.cancelled : Messages.failed, operation.title());
        session.events().add(cancelled ? Severity.INFO : Severity.ERROR, subject(session, operation.exclusionKey()),
                text, failure.message(), Setting.NONE.by(System.getProperty("user.name", "")).as(Role.CHANGE)
                        .todo(failure.remedy()));
    }

    private static Subject subject(Session session, String key) {
        Optional<Subject> machine = UUID.matcher(key).matches()
                ? session.inventory().machine(MachineId.of(key))
                        .map(view -> new Subject(Subject.Kind.MACHINE, key, view.name()))
                : Optional.empty();
        return machine.orElse(new Subject(Subject.Kind.CLUSTER, "", session.clusterName()));
    }
}
