// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.hotseat.ui.machines.filter.SavedFilters;
import org.hotseat.ui.machines.rows.Shape;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** What a person keeps of the table between two starts, in the preferences; written by a job. */
final class GridMemory {

    private static final Logger LOG = System.getLogger(GridMemory.class.getName());
    private static final String NODE = "org.hotseat.ui.machines";
    private static final String SHAPE = "table.shape";
    private static final String FILTERS = "table.filters";
    private static final String FILTER = "table.filter";
    private static final long DELAY_MILLIS = 1000;

    private final Job writer;

    GridMemory() {
        IJobFunction write = monitor -> flush();
        writer = Job.create(Messages.remember, write);
        writer.setSystem(true);
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    private static IStatus flush() {
        try {
            node().flush();
        } catch (BackingStoreException full) {
            LOG.log(Level.WARNING, "the arrangement of the machines table is not kept", full);
        }
        return Status.OK_STATUS;
    }

    Shape shape() {
        return Shape.parse(node().get(SHAPE, Shape.AT_FIRST.text()));
    }

    void keep(Shape shape) {
        put(SHAPE, shape.text());
    }

    SavedFilters filters() {
        return SavedFilters.parse(node().get(FILTERS, ""));
    }

    void keep(SavedFilters filters) {
        put(FILTERS, filters.text());
    }

    /** The filter that was in force; empty for none. */
    String filter() {
        return node().get(FILTER, "");
    }

    void keepFilter(String text) {
        put(FILTER, text);
    }

    private void put(String key, String value) {
        if (!value.equals(node().get(key, ""))) {
            node().put(key, value);
            writer.schedule(DELAY_MILLIS);
        }
    }
}
