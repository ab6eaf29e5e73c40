// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.hotseat.base.failure.Failure;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.state.StateView;

/** Keeps what a mirror told. */
final class Log implements MirrorListener {

    private final List<String> words = new CopyOnWriteArrayList<>();
    private volatile long reached;

    @Override
    public void reset(StateView all) {
        words.add("reset " + all.raws().keySet());
        reached = all.revision();
    }

    @Override
    public void changed(MirrorChange change) {
        words.add(change.written().keySet() + (change.deleted().isEmpty() ? "" : " without " + change.deleted()));
        reached = change.revision();
    }

    @Override
    public void reached(long revision) {
        reached = revision;
    }

    @Override
    public void trouble(Failure failure) {
        words.add("trouble");
    }

    List<String> words() {
        return List.copyOf(words);
    }

    long reached() {
        return reached;
    }

    void await(List<String> expected) {
        LocalGroup.until(expected + " instead of " + words, () -> words.equals(expected));
    }
}
