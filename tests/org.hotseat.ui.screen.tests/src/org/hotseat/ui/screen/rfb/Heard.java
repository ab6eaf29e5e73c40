// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.rfb;

import java.util.concurrent.CompletableFuture;

import org.hotseat.base.failure.Failure;

/** Remembers what a connection tells. */
public final class Heard implements RfbListener {

    public final CompletableFuture<Frame> frame = new CompletableFuture<>();
    public final CompletableFuture<String> clipboard = new CompletableFuture<>();
    public final CompletableFuture<Boolean> ended = new CompletableFuture<>();

    @Override
    public void frame(Frame picture) {
        frame.complete(picture);
    }

    @Override
    public void clipboard(String text) {
        clipboard.complete(text);
    }

    @Override
    public void bell() {
        // nobody listens
    }

    @Override
    public void ended(Failure failure, boolean passwordNeeded) {
        ended.complete(passwordNeeded);
    }
}
