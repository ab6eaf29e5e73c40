// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import java.util.Set;

import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Capability;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockOrder;
import org.hotseat.devices.matrix.LockState;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;

/** One change of a lock, with its read-back. Used by one thread, once. */
final class LockTurn {

    private final Link link;
    private final Texts texts;
    private final Layer layer;
    private final Output output;
    private final LockOrder order;
    private final Deadline deadline;

    LockTurn(Link link, Texts texts, Layer layer, Output output, LockOrder order, Deadline deadline) {
        this.link = link;
        this.texts = texts;
        this.layer = layer;
        this.output = output;
        this.order = order;
        this.deadline = deadline;
    }

    Outcome run() {
        Session session;
        try {
            session = link.session(deadline);
        } catch (TalkException no) {
            return new Outcome.NotSent(texts.of(no));
        }
        Descriptor device = session.descriptor();
        Plane plane = device.planes().get(layer);
        if (plane == null) {
            return new Outcome.Refused(Refusal.UNSUPPORTED, texts.noLayer(layer));
        }
        if (!plane.outputs().contains(output)) {
            return new Outcome.Refused(Refusal.RANGE, texts.noOutput(output));
        }
        if (!device.capabilities().contains(Capability.OWNED_LOCK)
                && !device.capabilities().contains(Capability.SHARED_LOCK)) {
            return new Outcome.Refused(Refusal.UNSUPPORTED, texts.noLock());
        }
        return deadline.isOver() ? new Outcome.NotSent(texts.late()) : turn(session);
    }

    private Outcome turn(Session session) {
        try {
            session.lock(layer, output, order, link.command(deadline));
            return agreed(session);
        } catch (TalkException no) {
            return no.kind() == TalkException.Kind.REFUSED ? refused(session, no) : lost(no);
        }
    }

    private Outcome agreed(Session session) throws TalkException {
        Deadline settle = link.settle(deadline);
        Crosspoint seen = read(session);
        while (!holds(seen) && !foreign(seen) && !settle.isOver()) {
            link.pause(settle);
            seen = read(session);
        }
        if (holds(seen)) {
            return new Outcome.Verified();
        }
        return foreign(seen) ? locked(seen.lock().name())
                : new Outcome.Diverged(seen.source(), texts.lockNotHeld(output, seen.lock()));
    }

    private Outcome refused(Session session, TalkException no) {
        try {
            Crosspoint seen = read(session);
            if (holds(seen)) {
                return new Outcome.Verified();
            }
            if (foreign(seen)) {
                return locked(no.text());
            }
        } catch (TalkException unread) {
            link.drop(unread);
        }
        return new Outcome.Refused(no.refusal(), texts.refused(output, no.refusal(), no.text()));
    }

    private Outcome lost(TalkException why) {
        link.drop(why);
        if (why.kind() == TalkException.Kind.NOT_SENT) {
            return new Outcome.NotSent(texts.of(why));
        }
        Source seen = Source.UNKNOWN;
        try {
            Crosspoint there = read(link.session(deadline));
            if (holds(there)) {
                return new Outcome.Verified();
            }
            seen = there.source();
        } catch (TalkException still) {
            link.drop(still);
        }
        return new Outcome.Indeterminate(seen, texts.indeterminate(output, why.text()));
    }

    private Outcome locked(String said) {
        return new Outcome.Refused(Refusal.LOCKED, texts.refused(output, Refusal.LOCKED, said));
    }

    private Crosspoint read(Session session) throws TalkException {
        return link.read(session, layer, Set.of(output), deadline).getOrDefault(output,
                new Crosspoint(Source.UNKNOWN));
    }

    private boolean holds(Crosspoint seen) {
        return seen.lock() == (order == LockOrder.OWN ? LockState.OWN : LockState.FREE);
    }

    private static boolean foreign(Crosspoint seen) {
        return seen.lock() == LockState.OTHER || seen.lock() == LockState.SHARED;
    }
}
