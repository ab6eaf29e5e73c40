// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hotseat.keeper.freeze.Freezer;
import org.hotseat.keeper.freeze.Scope;

/** Notes what is done to it; its processes obey at once, never, or die. */
final class FakeFreezer implements Freezer {

    final List<String> done = new ArrayList<>();
    final Set<Scope> frozen = new HashSet<>();
    final Set<Scope> gone = new HashSet<>();
    boolean outer;
    boolean obeys = true;
    boolean dies = true;
    Runnable beforeRelease = () -> done.add("release");

    @Override
    public boolean freezeAll() {
        outer = true;
        done.add("freeze all");
        return true;
    }

    @Override
    public boolean shut() {
        return outer;
    }

    @Override
    public void releaseAll() {
        beforeRelease.run();
        outer = false;
    }

    @Override
    public boolean killAll() {
        return false;
    }

    @Override
    public int freezeOthers(Collection<Scope> known) {
        return 0;
    }

    @Override
    public void freeze(Scope scope) throws IOException {
        done.add("freeze");
        if (gone.contains(scope)) {
            throw new IOException("no such group");
        }
        frozen.add(scope);
    }

    @Override
    public void thaw(Scope scope) {
        done.add("thaw");
        frozen.remove(scope);
    }

    @Override
    public void kill(Scope scope) {
        done.add("kill");
        if (dies) {
            gone.add(scope);
        }
    }

    @Override
    public Found look(Scope scope) {
        if (gone.contains(scope)) {
            return Found.GONE;
        }
        return obeys && (outer || frozen.contains(scope)) ? Found.FROZEN : Found.RUNNING;
    }

    @Override
    public Ability ability(Scope scope) {
        return new Ability(true, true, true);
    }

    @Override
    public void forget(Scope scope) {
        frozen.remove(scope);
    }

    @Override
    public void close() {
        done.clear();
    }
}
