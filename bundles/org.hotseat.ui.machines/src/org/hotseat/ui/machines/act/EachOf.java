// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;

/**
 * One operation made of several, one after the other. One that fails does not stop the others and is named at the end;
 * cancel leaves out those that have not begun.
 */
final class EachOf implements Operation {

    private final String title;
    private final List<Operation> parts;
    private final List<Operation> done = new ArrayList<>();

    EachOf(String title, List<Operation> parts) {
        this.title = title;
        this.parts = List.copyOf(parts);
    }

    /** One alone stays itself. */
    static Operation of(String title, List<Operation> parts) {
        return parts.size() == 1 ? parts.get(0) : new EachOf(title, parts);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String exclusionKey() {
        return "";
    }

    @Override
    public void run(Progress progress) throws FailureException {
        List<Failure> failures = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            progress.checkCancelled();
            progress.report((double) place / parts.size(), parts.get(place).title());
            try {
                parts.get(place).run(new CancelOnly(progress));
                synchronized (done) {
                    done.add(parts.get(place));
                }
            } catch (FailureException failed) {
                failures.add(failed.failure());
            }
        }
        if (!failures.isEmpty()) {
            throw new FailureException(new Failure(failures.get(0).code(), NLS.bind(Messages.someFailed,
                    new Object[] { failures.size(), parts.size(), failures.get(0).text() })));
        }
    }

    @Override
    public Optional<Operation> inverse() {
        List<Operation> back;
        synchronized (done) {
            back = done.reversed().stream().map(Operation::inverse).flatMap(Optional::stream).toList();
        }
        return back.isEmpty() ? Optional.empty() : Optional.of(of(NLS.bind(Messages.takeBack, title), back));
    }

    /** Passes cancel on but keeps the progress of parts to itself. */
    private record CancelOnly(Progress whole) implements Progress {
        @Override
        public void report(double fraction, String step) {
            // the whole reports part by part
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }
}
