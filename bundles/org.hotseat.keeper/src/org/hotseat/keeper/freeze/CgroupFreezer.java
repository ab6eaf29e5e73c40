// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.freeze;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Control groups, version 2: one write to a file stops, continues or kills all processes of a scope. Works without any
 * controller, so also where version 1 is used beside it. The outer knob is the partition, the folder that holds the
 * scopes of this host and nothing else.
 */
public final class CgroupFreezer implements Freezer {

    private static final Logger LOG = System.getLogger(CgroupFreezer.class.getName());
    private static final String FREEZE = "cgroup.freeze";
    private static final String KILL = "cgroup.kill";
    private static final String EVENTS = "cgroup.events";

    private final Path partition;
    private final Map<Path, FileChannel> open = new HashMap<>();
    private final ByteBuffer one = ByteBuffer.allocateDirect(1).put(0, (byte) '1');
    private final ByteBuffer zero = ByteBuffer.allocateDirect(1).put(0, (byte) '0');

    /**
     * For the partition of this host.
     *
     * @param partition absolute path of a control group; made when only its parent is there
     * @throws IOException when it is none, or cannot be frozen by this user
     */
    public CgroupFreezer(Path partition) throws IOException {
        this.partition = partition.normalize();
        if (!Files.exists(partition)) {
            Files.createDirectory(partition);
        }
        if (!Files.isWritable(partition.resolve(FREEZE))) {
            throw new IOException(partition + " is no control group (version 2) that can be frozen");
        }
    }

    @Override
    public boolean freezeAll() throws IOException {
        write(partition.resolve(FREEZE), one);
        return true;
    }

    @Override
    public boolean shut() throws IOException {
        return Files.readString(partition.resolve(FREEZE)).startsWith("1");
    }

    @Override
    public void releaseAll() throws IOException {
        write(partition.resolve(FREEZE), zero);
    }

    @Override
    public boolean killAll() throws IOException {
        if (events(partition).contains("populated 1")) {
            write(partition.resolve(KILL), one);
            return true;
        }
        return false;
    }

    @Override
    public int freezeOthers(Collection<Scope> known) throws IOException {
        Set<Path> ours = known.stream().map(this::folder).collect(Collectors.toSet());
        int others = 0;
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(partition, Files::isDirectory)) {
            for (Path folder : folders) {
                if (ours.stream().noneMatch(one -> one.startsWith(folder)) && events(folder).contains("populated 1")) {
                    Files.writeString(folder.resolve(FREEZE), "1");
                    others++;
                }
            }
        }
        return others;
    }

    @Override
    public void freeze(Scope scope) throws IOException {
        write(folder(scope).resolve(FREEZE), one);
    }

    @Override
    public void thaw(Scope scope) throws IOException {
        write(folder(scope).resolve(FREEZE), zero);
    }

    @Override
    public void kill(Scope scope) throws IOException {
        write(folder(scope).resolve(KILL), one);
    }

    @Override
    public Found look(Scope scope) {
        try {
            String events = events(folder(scope));
            if (!events.contains("populated 1")) {
                return Found.GONE;
            }
            return events.contains("frozen 1") ? Found.FROZEN : Found.RUNNING;
        } catch (IOException gone) {
            return Found.GONE; // a control group can only be removed when it is empty
        }
    }

    @Override
    public Ability ability(Scope scope) {
        Path folder = folder(scope);
        return new Ability(Files.isWritable(folder.resolve(FREEZE)), Files.isWritable(folder.resolve(KILL)),
                placed(scope));
    }

    @Override
    public void forget(Scope scope) {
        Path folder = folder(scope);
        for (Iterator<Map.Entry<Path, FileChannel>> all = open.entrySet().iterator(); all.hasNext();) {
            Map.Entry<Path, FileChannel> each = all.next();
            if (folder.equals(each.getKey().getParent())) {
                closeQuietly(each.getValue());
                all.remove();
            }
        }
    }

    @Override
    public void close() {
        open.values().forEach(CgroupFreezer::closeQuietly);
        open.clear();
    }

    /** libvirt moves the main process into a group below the scope. */
    private boolean placed(Scope scope) {
        try {
            Path cgroup = Path.of("/proc/" + scope.process().pid() + "/cgroup");
            String folder = folder(scope).toString();
            return scope.process().state().isPresent() && Files.readAllLines(cgroup).stream()
                    .filter(line -> line.startsWith("0::/")).map(line -> line.substring("0::".length()))
                    .anyMatch(path -> folder.endsWith(path) || inside(folder, path));
        } catch (IOException gone) {
            return false; // the process ended meanwhile
        }
    }

    private static boolean inside(String folder, String path) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (folder.endsWith(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private Path folder(Scope scope) {
        Path folder = Path.of(scope.folder()).normalize();
        if (!folder.startsWith(partition) || folder.equals(partition)) {
            throw new IllegalArgumentException(folder + " is not below " + partition);
        }
        return folder;
    }

    private static String events(Path folder) throws IOException {
        return Files.readString(folder.resolve(EVENTS));
    }

    private void write(Path file, ByteBuffer what) throws IOException {
        FileChannel known = open.get(file);
        if (known == null) {
            writeAnew(file, what);
            return;
        }
        try {
            known.write(what.rewind(), 0);
        } catch (IOException removed) {
            LOG.log(Level.DEBUG, "the group may have been removed and made again", removed);
            closeQuietly(known);
            writeAnew(file, what);
        }
    }

    private void writeAnew(Path file, ByteBuffer what) throws IOException {
        open.remove(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        open.put(file, channel);
        channel.write(what.rewind(), 0);
    }

    /** Nothing was buffered, so nothing is lost when closing fails. */
    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException nothingLost) {
            LOG.log(Level.DEBUG, "close", nothingLost);
        }
    }
}
