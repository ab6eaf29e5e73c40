// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Capability;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockState;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;

/**
 * One take, from the check of what is wanted to the read-back. Used by one thread, once.
 *
 * <pre>
 * connect -- fails ----------------------------> NOT_SENT
 *   | port or disconnection that it lacks -----> REFUSED
 * order --- agreed ----> read until it shows it: VERIFIED, else DIVERGED
 *   | no --------------> read once: ------------ VERIFIED, else REFUSED
 *   | lost ------------> new connection, read: - VERIFIED, else INDETERMINATE
 * </pre>
 */
final class TakeOrder {

    private final Link link;
    private final Texts texts;
    private final Layer layer;
    private final Deadline deadline;
    private final SortedMap<Output, Outcome> outcomes = new TreeMap<>();
    private final SortedMap<Output, Source> good = new TreeMap<>();

    TakeOrder(Link link, Texts texts, Layer layer, Deadline deadline) {
        this.link = link;
        this.texts = texts;
        this.layer = layer;
        this.deadline = deadline;
    }

    SortedMap<Output, Outcome> run(Map<Output, Source> wanted) {
        Session session;
        try {
            session = link.session(deadline);
        } catch (TalkException no) {
            return all(wanted, new Outcome.NotSent(texts.of(no)));
        }
        check(session.descriptor(), wanted);
        if (good.isEmpty()) {
            return outcomes;
        }
        if (deadline.isOver()) {
            return all(good, new Outcome.NotSent(texts.late()));
        }
        link.mirror().expect(layer, good);
        try {
            order(session);
        } finally {
            link.mirror().expectNothing(layer);
        }
        return outcomes;
    }

    private SortedMap<Output, Outcome> all(Map<Output, Source> of, Outcome outcome) {
        of.keySet().forEach(output -> outcomes.put(output, outcome));
        return outcomes;
    }

    private void check(Descriptor device, Map<Output, Source> wanted) {
        Plane plane = device.planes().get(layer);
        if (plane == null) {
            all(wanted, new Outcome.Refused(Refusal.UNSUPPORTED, texts.noLayer(layer)));
            return;
        }
        wanted.forEach((output, source) -> {
            if (!plane.outputs().contains(output)) {
                no(output, Refusal.RANGE, texts.noOutput(output));
            } else if (source.kind() == Source.Kind.NONE) {
                if (device.capabilities().contains(Capability.DISCONNECT)) {
                    good.put(output, source);
                } else {
                    no(output, Refusal.UNSUPPORTED, texts.noDisconnect(output));
                }
            } else if (plane.inputs().contains(source)) {
                good.put(output, source);
            } else {
                no(output, Refusal.RANGE, texts.noInput(output, source));
            }
        });
    }

    private void no(Output output, Refusal reason, Failure failure) {
        outcomes.put(output, new Outcome.Refused(reason, failure));
    }

    private void order(Session session) {
        Deadline patience = link.settle(deadline);
        while (true) {
            try {
                session.take(layer, good, link.command(deadline));
                agreed(session);
                return;
            } catch (TalkException no) {
                if (no.kind() != TalkException.Kind.REFUSED) {
                    link.drop(no);
                    lost(no);
                    return;
                }
                if (!no.refusal().mayRetry() || patience.isOver() || !paused(patience)) {
                    refused(session, no);
                    return;
                }
            }
        }
    }

    private boolean paused(Deadline patience) {
        try {
            link.pause(patience);
            return true;
        } catch (TalkException interrupted) {
            return false;
        }
    }

    private void agreed(Session session) throws TalkException {
        Deadline settle = link.settle(deadline);
        Map<Output, Crosspoint> seen = link.read(session, layer, good.keySet(), deadline);
        while (!shown(seen) && !settle.isOver()) {
            link.pause(settle);
            seen = link.read(session, layer, good.keySet(), deadline);
        }
        settle(seen, (output, there) -> new Outcome.Diverged(there.source(), texts.diverged(output, there.source())));
    }

    private boolean shown(Map<Output, Crosspoint> seen) {
        return good.entrySet().stream().allMatch(one -> one.getValue().equals(there(seen, one.getKey()).source()));
    }

    private void refused(Session session, TalkException no) {
        Map<Output, Crosspoint> seen = Map.of();
        try {
            seen = link.read(session, layer, good.keySet(), deadline);
        } catch (TalkException unread) {
            link.drop(unread);
        }
        settle(seen, (output, there) -> {
            boolean locked = there.lock() == LockState.OTHER || there.lock() == LockState.SHARED;
            boolean vague = no.refusal() == Refusal.OTHER || no.refusal() == Refusal.CONFLICT;
            Refusal reason = vague && locked ? Refusal.LOCKED : no.refusal();
            return new Outcome.Refused(reason, texts.refused(output, reason, no.text()));
        });
    }

    private void lost(TalkException why) {
        if (why.kind() == TalkException.Kind.NOT_SENT) {
            all(good, new Outcome.NotSent(texts.of(why)));
            return;
        }
        Map<Output, Crosspoint> seen = Map.of();
        try {
            seen = link.read(link.session(deadline), layer, good.keySet(), deadline);
        } catch (TalkException still) {
            link.drop(still);
        }
        settle(seen, (output, there) -> new Outcome.Indeterminate(there.source(),
                texts.indeterminate(output, why.text())));
    }

    /** What was seen is what was wanted, or else. */
    private void settle(Map<Output, Crosspoint> seen, BiFunction<Output, Crosspoint, Outcome> otherwise) {
        good.forEach((output, source) -> {
            Crosspoint there = there(seen, output);
            outcomes.put(output, source.equals(there.source()) ? new Outcome.Verified()
                    : otherwise.apply(output, there));
        });
    }

    private static Crosspoint there(Map<Output, Crosspoint> seen, Output output) {
        return seen.getOrDefault(output, new Crosspoint(Source.UNKNOWN));
    }
}
