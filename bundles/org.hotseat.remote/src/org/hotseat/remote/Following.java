// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.event.Listeners;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Position;

/** Follows the events of one agent; whatever would be a gap is the end. Called on one thread. */
final class Following implements FeedListener<HypervisorEvent> {

    private final Listeners listeners;
    private final Asker asker;
    private final CompletableFuture<Position> level = new CompletableFuture<>();

    Following(Listeners listeners, Asker asker) {
        this.listeners = listeners;
        this.asker = asker;
    }

    /** Completes once events come. */
    CompletableFuture<Position> level() {
        return level;
    }

    @Override
    public void reset(String why) {
        if (level.isDone()) {
            end(new Failure(FailureCode.UNREACHABLE, Messages.missedEvents));
        }
    }

    @NonNullByDefault({}) // the type of a change is not constrained
    @Override
    public void change(long number, HypervisorEvent event) {
        if (event instanceof Closed closed) {
            end(new Failure(FailureCode.UNREACHABLE, closed.reason()));
        } else {
            listeners.tell(event);
        }
    }

    @Override
    public void level(Position position) {
        level.complete(position);
    }

    @Override
    public void ended(Failure failure) {
        level.completeExceptionally(new FailureException(failure));
        end(new Failure(FailureCode.UNREACHABLE, failure.message(), failure.remedy()));
    }

    private void end(Failure why) {
        asker.end(why);
        listeners.end(new Closed(why.text()));
    }
}
