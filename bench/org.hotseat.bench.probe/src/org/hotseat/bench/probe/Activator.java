// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.probe;

import java.nio.file.Path;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Begins to measure when the console was started with a plan, beside everything the console does by itself. */
public final class Activator implements BundleActivator {

    /** System property: the file that says what to measure. */
    private static final String PLAN = "hotseat.bench.plan";

    @Override
    public void start(BundleContext context) {
        String plan = context.getProperty(PLAN);
        if (plan != null) {
            Thread.ofPlatform().daemon().name("bench-probe").start(() -> Probe.run(Path.of(plan), context));
        }
    }

    @Override
    public void stop(BundleContext context) {
        // the thread ends with its work, at the latest with the console
    }
}
