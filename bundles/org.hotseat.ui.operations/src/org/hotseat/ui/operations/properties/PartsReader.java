// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.session.Session;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.operations.properties.field.FieldRow;
import org.hotseat.ui.operations.properties.page.MachineParts;
import org.hotseat.ui.work.UiThread;

/**
 * Knows what the shown machine consists of: asks its host beside the window, again whenever the machine has changed
 * its state, its size or its place. On the window's thread.
 */
final class PartsReader {

    private static final Logger LOG = System.getLogger(PartsReader.class.getName());

    private final Control control;
    private final Runnable changed;
    private Optional<List<Object>> asked = Optional.empty();
    private Optional<List<FieldRow>> answer = Optional.empty();

    PartsReader(Control control, Runnable changed) {
        this.control = control;
        this.changed = changed;
    }

    /** What is known now; nothing until the host has answered. Old rows stay while it is asked again. */
    Optional<List<FieldRow>> of(Session session, MachineView machine) {
        List<Object> wanted = List.of(machine.id(), machine.host(), machine.state(), machine.vcpus(),
                machine.memoryKib(), machine.activity().isEmpty());
        if (!asked.filter(wanted::equals).isPresent() && !machine.stale()) {
            if (!asked.filter(before -> before.getFirst().equals(machine.id())).isPresent()) {
                answer = Optional.empty();
            }
            asked = Optional.of(wanted);
            read(session, machine, wanted);
        }
        return asked.filter(one -> one.getFirst().equals(machine.id())).flatMap(one -> answer);
    }

    private void read(Session session, MachineView machine, List<Object> wanted) {
        IJobFunction work = monitor -> {
            try {
                List<FieldRow> rows = MachineParts.rows(DomainDocument.parse(
                        session.machines().readXml(machine.id(), XmlKind.LIVE, Progress.NONE)));
                UiThread.run(control, () -> take(wanted, rows));
            } catch (FailureException | DomainSyntaxException failed) {
                LOG.log(Level.DEBUG, machine.name(), failed); // its state already says that it does not answer
            }
            return Status.OK_STATUS;
        };
        Job job = Job.create(Messages.readingParts, work);
        job.setSystem(true);
        job.schedule();
    }

    private void take(List<Object> wanted, List<FieldRow> rows) {
        if (asked.filter(wanted::equals).isPresent()) {
            answer = Optional.of(rows);
            changed.run();
        }
    }
}
