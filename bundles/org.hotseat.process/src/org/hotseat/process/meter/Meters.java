// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.meter;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

import org.hotseat.base.work.Subscription;

/** All who have figures. Thread-safe. */
public final class Meters {

    private static final Logger LOG = System.getLogger(Meters.class.getName());

    private final Map<String, Meter> meters = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicLong> failures = new ConcurrentSkipListMap<>();

    /**
     * Adds somebody.
     *
     * @param name for the log and for {@code hotseat_meter_failures_total}; a second one of the same name is refused
     * @param meter who has figures
     * @return removes it
     */
    public Subscription add(String name, Meter meter) {
        if (meters.putIfAbsent(name, meter) != null) {
            throw new IllegalArgumentException("there is a meter " + name + " already");
        }
        return () -> meters.remove(name, meter);
    }

    /**
     * Asks all for their figures.
     *
     * @return Prometheus' text format, version 0.0.4
     */
    public String text() {
        Exposition all = new Exposition();
        meters.forEach((name, meter) -> {
            Exposition own = new Exposition();
            try {
                meter.read(own);
                all.addAll(own);
            } catch (RuntimeException broken) { // the edge: one meter must not take the others' figures away
                if (failures.computeIfAbsent(name, key -> new AtomicLong()).incrementAndGet() == 1) {
                    LOG.log(Level.WARNING, "the figures of {0} are left out", name, broken);
                }
            }
        });
        failures.forEach((name, count) -> all.counter("hotseat_meter_failures_total",
                "Readings that were left out because their meter failed.", count.get(), "meter", name));
        return all.text();
    }
}
