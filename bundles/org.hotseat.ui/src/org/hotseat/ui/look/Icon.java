// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * Pictures of 16 points for tools, menus and rows, in the colour of the look; made by the build from the list
 * icons.list. In a plugin.xml write "hotseat-icon:/" with the id and ".svg". Images: on the window's thread.
 */
public enum Icon {
    /** Accounts with their roles. */
    ACCOUNT,
    /** Add. */
    ADD,
    /** Archive. */
    ARCHIVE,
    /** How available machines and hosts were. */
    AVAILABILITY,
    /** Bill. */
    BILL,
    /** Board. */
    BOARD,
    /** Camera. */
    CAMERA,
    /** Can. */
    CAN,
    /** Chart. */
    CHART,
    /** A row that shows what belongs to it. */
    CHEVRON_DOWN,
    /** A row that hides what belongs to it. */
    CHEVRON_RIGHT,
    /** Clipboard. */
    CLIPBOARD,
    /** Times. */
    CLOCK,
    /** Cluster. */
    CLUSTER,
    /** Cluster new. */
    CLUSTER_NEW,
    /** Cluster open. */
    CLUSTER_OPEN,
    /** Columns. */
    COLUMNS,
    /** Connect. */
    CONNECT,
    /** Copy. */
    COPY,
    /** Cpu. */
    CPU,
    /** Cut. */
    CUT,
    /** Delete. */
    DELETE,
    /** Disconnect. */
    DISCONNECT,
    /** Down. */
    DOWN,
    /** Drill. */
    DRILL,
    /** Edit. */
    EDIT,
    /** Events. */
    EVENTS,
    /** Export. */
    EXPORT,
    /** The ladder of evidence before a take-over. */
    FENCING,
    /** Filter. */
    FILTER,
    /** Floor plan. */
    FLOOR_PLAN,
    /** Force off. */
    FORCE_OFF,
    /** Host. */
    HOST,
    /** Import. */
    IMPORT,
    /** Info. */
    INFO,
    /** Keyboard. */
    KEYBOARD,
    /** The host that decides. */
    LEADER,
    /** Locked. */
    LOCK,
    /** A lock that somebody else has is broken. */
    LOCK_BREAK,
    /** Locked no more. */
    LOCK_OPEN,
    /** Machine. */
    MACHINE,
    /** Maintenance of a host. */
    MAINTENANCE,
    /** Matrix. */
    MATRIX,
    /** Memory. */
    MEMORY,
    /** Monitor. */
    MONITOR,
    /** More. */
    MORE,
    /** Move. */
    MOVE,
    /** Network. */
    NETWORK,
    /** Open. */
    OPEN,
    /** Overview. */
    OVERVIEW,
    /** Paste. */
    PASTE,
    /** Ways to a host over time. */
    PATHS,
    /** Pause. */
    PAUSE,
    /** Picture. */
    PICTURE,
    /** Pin. */
    PIN,
    /** Policy. */
    POLICY,
    /** Problems. */
    PROBLEMS,
    /** Properties. */
    PROPERTIES,
    /** Protection. */
    PROTECTION,
    /** Read only. */
    READ_ONLY,
    /** Redo. */
    REDO,
    /** Refresh. */
    REFRESH,
    /** Replication. */
    REPLICATION,
    /** Reset. */
    RESET,
    /** Resume. */
    RESUME,
    /** Route. */
    ROUTE,
    /** Save. */
    SAVE,
    /** Screen. */
    SCREEN,
    /** Search. */
    SEARCH,
    /** Seat. */
    SEAT,
    /** Serial. */
    SERIAL,
    /** Shut down. */
    SHUT_DOWN,
    /** Sound. */
    SOUND,
    /** Start. */
    START,
    /** Storage. */
    STORAGE,
    /** Topology. */
    TOPOLOGY,
    /** Undo. */
    UNDO,
    /** Up. */
    UP,
    /** Usb. */
    USB,
    /** User. */
    USER,
    /** Xml. */
    XML,
    /** Zoom actual. */
    ZOOM_ACTUAL,
    /** Zoom fit. */
    ZOOM_FIT,
    /** Zoom in. */
    ZOOM_IN,
    /** Zoom out. */
    ZOOM_OUT;

    private static final String PREFIX = "org.hotseat.icon.";

    /**
     * Its name in icons.list.
     *
     * @return lower case with dashes
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The picture for whoever makes images; any thread.
     *
     * @return for the look of today
     */
    public ImageDescriptor descriptor() {
        return ImageDescriptor.createFromURL(url(Theme.current()));
    }

    /**
     * The picture.
     *
     * @return not to be disposed of
     */
    public Image image() {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = PREFIX + id();
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor());
        }
        return Objects.requireNonNull(registry.get(key));
    }

    /**
     * An icon by its id.
     *
     * @param id lower case with dashes
     * @return empty when there is none
     */
    public static Optional<Icon> named(String id) {
        for (Icon icon : values()) {
            if (icon.id().equals(id)) {
                return Optional.of(icon);
            }
        }
        return Optional.empty();
    }

    /**
     * Where its file is.
     *
     * @param theme the look
     * @return an address that can be read
     */
    public URL url(Theme theme) {
        String path = "/icons/" + theme.folder() + '/' + id() + ".svg";
        return Objects.requireNonNull(Icon.class.getResource(path), path);
    }
}
