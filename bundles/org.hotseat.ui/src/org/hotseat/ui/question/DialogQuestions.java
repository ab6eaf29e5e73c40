// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.question;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.link.Questions;
import org.hotseat.link.SecretVault;
import org.hotseat.ui.work.UiThread;

/**
 * Asks by dialogs, one after the other however many hosts ask at once, and blocks nobody: questions may come on any
 * thread, answers complete on the window's thread. A question that is closed without an answer means no.
 */
public final class DialogQuestions implements Questions {

    private final Display display;
    private final QuestionQueue queue;
    private final Map<HostId, Set<SecretKind>> kept = new ConcurrentHashMap<>();

    /**
     * For one program.
     *
     * @param display of its window
     */
    public DialogQuestions(Display display) {
        this.display = display;
        this.queue = new QuestionQueue(UiThread.executor(display));
    }

    @Override
    public CompletableFuture<Boolean> trustHostKey(HostId host, String address, String keyType, String fingerprint) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        HostKeyDialog.Key key = new HostKeyDialog.Key(host, address, keyType, fingerprint);
        ask(answer, Boolean.FALSE, closed -> new HostKeyDialog(parent(), key, trusted -> {
            answer.complete(trusted);
            closed.run();
        }).open());
        return answer;
    }

    @Override
    public CompletableFuture<Optional<char[]>> secret(HostId host, SecretKind kind, String prompt, boolean again) {
        CompletableFuture<Optional<char[]>> answer = new CompletableFuture<>();
        SecretDialog.Ask ask = new SecretDialog.Ask(host, kind, prompt, again);
        ask(answer, Optional.empty(), closed -> new SecretDialog(parent(), ask, entered -> {
            keep(host, kind, entered.remember());
            answer.complete(entered.secret());
            closed.run();
        }).open());
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
            public void keep(HostId host, SecretKind kind, char[] secret, boolean remember) throws FailureException {
                DialogQuestions.this.keep(host, kind, remember);
                vault.keep(host, kind, secret, remember);
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

    private <T> void ask(CompletableFuture<T> answer, T otherwise, QuestionQueue.Question question) {
        if (display.isDisposed()) {
            answer.complete(otherwise);
        } else {
            queue.ask(question);
        }
    }

    /** The window that a person works in; never a bubble or a menu. */
    private @Nullable Shell parent() {
        Shell active = display.getActiveShell();
        if (active != null && (active.getStyle() & SWT.TITLE) != 0) {
            return active;
        }
        for (Shell shell : display.getShells()) {
            if (shell.isVisible() && (shell.getStyle() & SWT.TITLE) != 0) {
                return shell;
            }
        }
        return null;
    }
}
