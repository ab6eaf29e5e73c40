// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.start;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.jface.dialogs.ProgressIndicator;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ProgressBar;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Theme;
import org.hotseat.ui.reason.ReasonWatch;
import org.hotseat.ui.work.UiWatchdog;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * Prepares the look and starts the watchdog. Called once by the program, on the window's thread, before the first
 * window.
 */
public final class UiStart {

    private UiStart() {
    }

    /**
     * Colours, fonts and dialog images into JFace's registries; the watchdog as a service.
     *
     * @param display of the window
     * @return ends the watchdog; to be called on the window's thread
     */
    public static Subscription begin(Display display) {
        Theme.keep();
        Colors.install();
        Fonts.install();
        DialogImages.install();
        ReasonWatch.install(display);
        DialogEdges.install(display);
        display.addFilter(SWT.Hide, UiStart::rest);
        Workers workers = new ThreadWorkers();
        ThreadWatchdog watchdog = new ThreadWatchdog(display.getThread(), MonotonicClock.SYSTEM,
                (delay, look) -> workers.timer().schedule(look, delay.toNanos(), TimeUnit.NANOSECONDS));
        int interval = (int) ThreadWatchdog.INTERVAL.toMillis();
        Runnable beats = new Runnable() {
            @Override
            public void run() {
                watchdog.beat();
                display.timerExec(interval, this);
            }
        };
        display.timerExec(interval, beats);
        Listener sleeping = event -> {
            display.timerExec(-1, beats);
            watchdog.sleeps();
        };
        Listener waking = event -> {
            watchdog.wakes();
            display.timerExec(interval, beats);
        };
        display.addListener(SWT.PreExternalEventDispatch, sleeping);
        display.addListener(SWT.PostExternalEventDispatch, waking);
        Optional<ServiceRegistration<UiWatchdog>> service = register(watchdog);
        return () -> {
            service.ifPresent(ServiceRegistration::unregister);
            if (!display.isDisposed()) {
                display.removeListener(SWT.PreExternalEventDispatch, sleeping);
                display.removeListener(SWT.PostExternalEventDispatch, waking);
                display.timerExec(-1, beats);
            }
            workers.close();
        };
    }

    /**
     * From the first step of a bar without an end on, GTK wakes the window for each of its frames, also when the bar is
     * hidden. A place in the bar ends that; the next step begins it again.
     */
    static void rest(Event event) {
        if (Util.isGtk() && event.widget instanceof ProgressIndicator indicator) {
            for (Control child : indicator.getChildren()) {
                if (child instanceof ProgressBar bar && (bar.getStyle() & SWT.INDETERMINATE) != 0) {
                    bar.setSelection(bar.getMinimum());
                }
            }
        }
    }

    private static Optional<ServiceRegistration<UiWatchdog>> register(UiWatchdog watchdog) {
        Bundle bundle = FrameworkUtil.getBundle(UiStart.class);
        return bundle == null || bundle.getBundleContext() == null ? Optional.empty()
                : Optional.of(bundle.getBundleContext().registerService(UiWatchdog.class, watchdog, null));
    }
}
