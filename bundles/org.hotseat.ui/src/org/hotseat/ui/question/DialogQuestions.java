// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.question;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.console.session.Questions;
import org.hotseat.console.session.SecretVault;
import org.hotseat.ui.work.UiThread;

/**
 * Asks by dialogs, one after the other however many hosts ask at once, and blocks nobody: questions may come on any
 * thread, answers complete on the window's thread. A question that is closed without an answer means no.
 */
public final class DialogQuestions implements Questions {

    /** Shows one question; calls back once, when it is answered or closed. On the window's thread. */
    @FunctionalInterface
    interface Asking {
        /** Shows it and returns. */
        void open(@Nullable Shell parent, Runnable closed);
    }

    private final Display display;
    private final Deque<Asking> waiting = new ArrayDeque<>();
    private final Map<HostId, Set<SecretKind>> kept = new ConcurrentHashMap<>();
    private boolean asking;

    /**
     * For one program.
     *
     * @param display of its window
     */
    public DialogQuestions(Display display) {
        this.display = display;
    }

    @Override
    public CompletableFuture<Boolean> trustHostKey(HostId host, String address, String keyType, String fingerprint) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        ask((parent, closed) -> new HostKeyDialog(parent, new HostKeyDialog.Key(host, address, keyType, fingerprint),
                trusted -> {
                    answer.complete(trusted);
                    closed.run();
                }).open(), answer, Boolean.FALSE);
        return answer;
    }

    @Override
    public CompletableFuture<Optional<char[]>> secret(HostId host, SecretKind kind, String prompt, boolean again) {
        CompletableFuture<Optional<char[]>> answer = new CompletableFuture<>();
        Consumer<SecretDialog.Answer> given = entered -> {
            keep(host, kind, entered.remember());
            answer.complete(entered.secret());
        };
        ask((parent, closed) -> new SecretDialog(parent, new SecretDialog.Ask(host, kind, prompt, again), entered -> {
            given.accept(entered);
            closed.run();
        }).open(), answer, Optional.empty());
        return answer;
    }

    /**
     * A vault that keeps only what the person wants to be remembered.
     *
     * @param questions that the session asks
     * @param vault where it is kept
     * @return for the session that asks these questions; the vault as it is when they are not asked by dialogs
     */
    public static SecretVault remembering(Questions questions, SecretVault vault) {
        return questions instanceof DialogQuestions dialogs ? dialogs.remembering(vault) : vault;
    }

    private SecretVault remembering(SecretVault vault) {
        return new SecretVault() {
            @Override
            public Optional<char[]> read(HostId host, SecretKind kind) throws FailureException {
                return vault.read(host, kind);
            }

            @Override
            public void store(HostId host, SecretKind kind, char[] secret) throws FailureException {
                if (kept.getOrDefault(host, Set.of()).contains(kind)) {
                    vault.store(host, kind, secret);
                }
            }

            @Override
            public void forget(HostId host, SecretKind kind) throws FailureException {
                vault.forget(host, kind);
            }
        };
    }

    private void keep(HostId host, SecretKind kind, boolean remember) {
        kept.compute(host, (key, before) -> {
            Set<SecretKind> kinds = before == null ? EnumSet.noneOf(SecretKind.class) : EnumSet.copyOf(before);
            if (remember) {
                kinds.add(kind);
            } else {
                kinds.remove(kind);
            }
            return kinds;
        });
    }

    private <T> void ask(Asking question, CompletableFuture<T> answer, T otherwise) {
        boolean shown = UiThread.run(display, () -> {
            waiting.add(question);
            next();
        });
        if (!shown) {
            answer.complete(otherwise);
        }
    }

    private void next() {
        if (asking || waiting.isEmpty()) {
            return;
        }
        asking = true;
        waiting.remove().open(display.getActiveShell() == null ? first() : display.getActiveShell(), () -> {
            asking = false;
            UiThread.run(display, this::next);
        });
    }

    private @Nullable Shell first() {
        Shell[] shells = display.getShells();
        return shells.length == 0 ? null : shells[0];
    }
}
