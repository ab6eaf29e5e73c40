// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.session.Session;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.hypervisor.XmlKind;

/** Reads what a machine consists of, by a job; the answer comes on that job's thread. */
final class DescriptionReader {

    private DescriptionReader() {
    }

    static void read(Session session, MachineId machine, Consumer<DomainDocument> answer, Consumer<String> trouble) {
        IJobFunction work = monitor -> {
            try {
                answer.accept(DomainDocument.parse(
                        session.machines().readXml(machine, XmlKind.LIVE, Progress.NONE)));
            } catch (FailureException failed) {
                trouble.accept(failed.failure().text());
            } catch (DomainSyntaxException unreadable) {
                trouble.accept(NLS.bind(Messages.unreadable, unreadable.getMessage()));
            }
            return Status.OK_STATUS;
        };
        Job job = Job.create(Messages.readingDescription, work);
        job.setSystem(true);
        job.schedule();
    }
}
