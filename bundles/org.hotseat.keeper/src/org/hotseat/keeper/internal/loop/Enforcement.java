// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.keeper.freeze.Freezer;
import org.hotseat.keeper.freeze.Freezer.Ability;
import org.hotseat.keeper.freeze.Freezer.Found;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.lease.Copy;
import org.hotseat.lease.Decision;

/**
 * Does to the scopes what the guard decides, and sees to it that it is done: what is not frozen in time is killed, what
 * cannot be killed leaves the host to its watchdog. Owned by the keeper's thread.
 *
 * <p>A thaw cannot be taken back by whoever stopped this thread in its middle; see {@link Freezer} for why the order of
 * its three steps makes that harmless.
 */
final class Enforcement {

    private static final Logger LOG = System.getLogger(Enforcement.class.getName());

    private final Mind mind;
    private final Freezer freezer;
    private final Figures figures;
    private final MonotonicClock clock;
    private boolean frozen;
    private boolean verified;
    private boolean stuck;
    private boolean killing;
    private long began;
    private long killAt;
    private long lookAt;

    Enforcement(Mind mind, Freezer freezer, Figures figures, MonotonicClock clock) {
        this.mind = mind;
        this.freezer = freezer;
        this.figures = figures;
        this.clock = clock;
        this.lookAt = clock.nanos();
    }

    /** The first act of a turn. */
    void act(Decision decision, long time) {
        switch (decision.act()) {
            case RUN -> run(time);
            case THAW -> thaw();
            case FREEZE -> freeze(time);
        }
        killing = !decision.kill().isEmpty();
        decision.kill().forEach(this::kill);
    }

    /** Whether a scope may run longer than it may, and nothing that was tried stopped it. */
    boolean stuck() {
        return stuck;
    }

    /** Whether a turn is wanted soon: something was asked of the kernel and has not been seen yet. */
    boolean waits() {
        return frozen && !verified || killing;
    }

    Ability ability(Scope scope) {
        return freezer.ability(scope);
    }

    Found look(Scope scope) {
        return freezer.look(scope);
    }

    void forget(Copy copy) {
        Scope scope = mind.scopes().remove(copy);
        if (scope != null) {
            freezer.forget(scope);
        }
        mind.guard().gone(copy);
        mind.changed();
    }

    /** Memory was lost: what runs here may belong to others by now. */
    boolean killAll() {
        return attempt("kill all", () -> {
            freezer.freezeAll();
            return freezer.killAll();
        }).orElse(false);
    }

    /** The agent may have frozen on an old deadline; only this process thaws. */
    private void run(long time) {
        if (frozen || time - lookAt >= 0) {
            lookAt = time + mind.timing().period();
            frozen = false;
            if (held()) {
                mind.guard().foundFrozen();
                figures.count("found frozen");
            }
        }
    }

    private void freeze(long time) {
        if (!frozen) {
            frozen = true;
            verified = false;
            began = time;
            long guard = mind.timing().guard();
            long atLeast = mind.timing().setting().assumed().stop().toNanos();
            killAt = Math.max(mind.lease().enforceAt() + guard * 3 / 4, time + atLeast);
            if (mind.lease().record().deadline() == 0) {
                killAt = time + guard;
            }
            mind.changed();
            figures.count("freezes");
        }
        attempt("freeze all", freezer::freezeAll);
        mind.scopes().values().forEach(this::freeze);
        if (!verified) {
            verify();
        }
    }

    private boolean freeze(Scope scope) {
        return attempt("freeze", () -> {
            freezer.freeze(scope);
            return true;
        }).isPresent();
    }

    private void verify() {
        verified = mind.scopes().values().stream().noneMatch(scope -> freezer.look(scope) == Found.RUNNING);
        long now = clock.nanos();
        if (verified) {
            stuck = false;
            figures.set("freeze took", now - began);
            LOG.log(Level.INFO, "{0} copies are frozen, {1} microseconds after the decision", mind.scopes().size(),
                    (now - began) / 1000);
        } else if (now - killAt >= 0) {
            mind.scopes().values().stream().filter(scope -> freezer.look(scope) == Found.RUNNING)
                    .map(Scope::copy).forEach(this::escalate);
            stuck = now - killAt >= mind.timing().guard();
        }
    }

    private void escalate(Copy copy) {
        if (!mind.guard().record().doomed().contains(copy)) {
            LOG.log(Level.WARNING, "machine {0} did not freeze in time and is killed", copy.machine());
            figures.count("killed unfrozen");
            mind.guard().doom(copy);
            mind.changed();
        }
        kill(copy);
    }

    /** Own knobs shut, outer one open, then the time again, then the own ones: see the class comment. */
    private void thaw() {
        if (!held()) {
            thawed(); // a keeper that takes over touches nothing that runs
            return;
        }
        List<Scope> living = mind.scopes().values().stream().filter(scope -> freezer.look(scope) != Found.GONE)
                .toList();
        boolean shut = living.stream().allMatch(this::freeze);
        boolean open = shut && attempt("release all", () -> {
            figures.set("strays", freezer.freezeOthers(mind.scopes().values()));
            freezer.releaseAll();
            return true;
        }).isPresent();
        if (!open) {
            mind.guard().foundFrozen(); // again in the next turn
            return;
        }
        for (Scope scope : living) {
            if (!thaw(scope)) {
                return;
            }
        }
        figures.count("thaws");
        thawed();
    }

    private void thawed() {
        frozen = false;
        lookAt = clock.nanos() + mind.timing().period();
        mind.changed();
        LOG.log(Level.INFO, "{0} copies may run", mind.scopes().size());
    }

    /** Whether anything is frozen, by whomever. */
    private boolean held() {
        return attempt("look", freezer::shut).orElse(true)
                || mind.scopes().values().stream().anyMatch(scope -> freezer.look(scope) == Found.FROZEN);
    }

    private boolean thaw(Scope scope) {
        if (late()) {
            return false;
        }
        if (attempt("thaw", () -> {
            freezer.thaw(scope);
            return true;
        }).isEmpty()) {
            mind.guard().foundFrozen();
            return freezer.look(scope) == Found.GONE;
        }
        return !late();
    }

    /** The lease ended while it was being thawed: everything back at once. */
    private boolean late() {
        long now = clock.nanos();
        boolean late = !mind.guard().mayRun(now);
        if (late) {
            figures.count("thaws taken back");
            LOG.log(Level.WARNING, "the lease ended in the middle of a thaw: everything is frozen again");
            frozen = false;
            freeze(now);
        }
        return late;
    }

    private void kill(Copy copy) {
        Scope scope = mind.scopes().get(copy);
        if (scope == null) {
            figures.count("copies without scope"); // stays doomed, so nothing thaws; the agent may say that it is gone
            return;
        }
        if (freezer.look(scope) == Found.GONE) {
            forget(copy);
            figures.count("killed");
            LOG.log(Level.INFO, "nothing is left of machine {0} under epoch {1}", copy.machine(), copy.epoch());
            return;
        }
        attempt("kill", () -> {
            freezer.kill(scope);
            return true;
        });
    }

    /** What may fail, and is then tried again in the next turn. */
    @FunctionalInterface
    private interface Attempt {
        boolean make() throws IOException;
    }

    private Optional<Boolean> attempt(String what, Attempt attempt) {
        try {
            return Optional.of(attempt.make());
        } catch (IOException refused) {
            figures.count("cannot " + what);
            LOG.log(Level.DEBUG, "cannot " + what, refused);
            return Optional.empty();
        }
    }
}
