// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.operation;

import java.util.Optional;

import org.hotseat.base.work.Subscription;

/**
 * What can be undone, newest first, edits of the document and operations on hosts in one line. Confined to the thread
 * of the window.
 */
public interface ActHistory {

    /** One act that can be taken back and done again. */
    interface Act {
        /**
         * What an undo would do, such as "Return plot-7 to host-03".
         *
         * @return one line
         */
        String undoLabel();

        /**
         * What a redo would do.
         *
         * @return one line
         */
        String redoLabel();

        /**
         * Why it cannot be undone now.
         *
         * @return empty when it can
         */
        Optional<String> undoObstacle();

        /** Takes it back; a long one starts an operation and returns. */
        void undo();

        /** Does it again; a long one starts an operation and returns. */
        void redo();
    }

    /**
     * Remembers an act that has just been done; forgets what could be redone.
     *
     * @param act the act
     */
    void add(Act act);

    /**
     * The act that undo would take back.
     *
     * @return empty when there is none
     */
    Optional<Act> undoable();

    /**
     * The act that redo would do again.
     *
     * @return empty when there is none
     */
    Optional<Act> redoable();

    /** Takes back the newest act. */
    void undo();

    /** Does the act again that was taken back last. */
    void redo();

    /**
     * Tells that the answers may have changed.
     *
     * @param listener called on the thread of the window
     * @return ends the telling
     */
    Subscription onChange(Runnable listener);
}
