// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.audit;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureException;
import org.hotseat.cluster.mirror.AuditPages;
import org.hotseat.protocol.Handler;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.op.AuditOps;
import org.hotseat.protocol.op.AuditOps.KeptLine;
import org.hotseat.protocol.op.AuditOps.KeptPage;
import org.hotseat.protocol.op.AuditOps.Trusted;

/** What this host has kept of the audit log, and whom it trusts, for consoles. Thread-safe. */
public final class AuditDesk {

    private static final int PAGE = 96 * 1024;

    private final Path journals;

    /**
     * Reads nothing before it is asked.
     *
     * @param journals folder where this host keeps what goes out of the cluster's journals; may be missing
     */
    public AuditDesk(Path journals) {
        this.journals = journals;
    }

    /**
     * Answers from now on.
     *
     * @param consoles who may ask
     * @param trusted whom this host trusts; must not block
     */
    public void serve(Service consoles, Supplier<Trusted> trusted) {
        consoles.serve(AuditOps.KEPT, Handler.direct(call -> page(call.question().place())));
        consoles.serve(AuditOps.TRUSTED, Handler.direct(call -> trusted.get()));
    }

    private KeptPage page(String place) throws FailureException {
        AuditPages.Page page = AuditPages.read(journals, place, PAGE);
        return new KeptPage(page.lines().stream().map(line -> new KeptLine(line.text(), line.where())).toList(),
                page.next());
    }
}
