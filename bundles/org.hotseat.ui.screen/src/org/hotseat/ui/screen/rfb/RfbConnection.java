// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.rfb;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;

import com.shinyhut.vernacular.client.VernacularClient;
import com.shinyhut.vernacular.client.VernacularConfig;
import com.shinyhut.vernacular.client.exceptions.AuthenticationFailedException;
import com.shinyhut.vernacular.client.exceptions.AuthenticationRequiredException;
import com.shinyhut.vernacular.client.exceptions.VncException;
import com.shinyhut.vernacular.client.rendering.ColorDepth;

/**
 * One connection to a VNC server over a socket that somebody else opened. Everything that is sent goes through one
 * worker in order, because writing may block; so every method returns at once and may be called on any thread, the
 * window's included. Made once, started once, closed once.
 */
public final class RfbConnection implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(RfbConnection.class.getName());
    private static final String HEADLESS = "java.awt.headless";
    private static final int FRAMES_PER_SECOND = 25;

    private final Socket socket;
    private final ExecutorService worker;
    private final RfbListener listener;
    private final VernacularClient client;
    private final AtomicBoolean ended = new AtomicBoolean();
    private int[] before = {};

    /**
     * A connection that is not started yet.
     *
     * @param socket connected; belongs to this from now on
     * @param password the machine's, if it has one
     * @param worker one thread, the caller shuts it down after {@link #close()}
     * @param listener hears what happens
     */
    public RfbConnection(Socket socket, Optional<String> password, ExecutorService worker, RfbListener listener) {
        this.socket = socket;
        this.worker = worker;
        this.listener = listener;
        // the library draws with AWT when the screen changes its size: that must not open a second window system
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        this.client = new VernacularClient(config(password));
    }

    /** Shakes hands and begins to receive. Does not block. */
    public void start() {
        submit(() -> client.start(new EndTellingSocket(socket)));
    }

    /**
     * Presses or releases a key.
     *
     * @param keysym X key symbol
     * @param down true for pressed
     */
    public void key(int keysym, boolean down) {
        submit(() -> client.updateKey(keysym, down));
    }

    /**
     * Moves the pointer.
     *
     * @param x pixels of the screen
     * @param y pixels of the screen
     */
    public void pointer(int x, int y) {
        submit(() -> client.moveMouse(x, y));
    }

    /**
     * Presses or releases a button.
     *
     * @param button 1 left, 2 middle, 3 right, 4 wheel up, 5 wheel down
     * @param down true for pressed
     */
    public void button(int button, boolean down) {
        submit(() -> client.updateMouseButton(button, down));
    }

    /**
     * Puts text into the machine's clipboard.
     *
     * @param text what VNC can carry: ISO 8859-1
     */
    public void clipboard(String text) {
        submit(() -> client.copyText(text));
    }

    /** Ends the connection without telling the listener. Does not wait. */
    @Override
    public void close() {
        ended.set(true);
        closeSocket(); // first, so that a write that hangs comes back and the worker is free
        submit(client::stop);
    }

    private void closeSocket() {
        try {
            socket.close();
        } catch (IOException failed) {
            LOG.log(Level.DEBUG, "closing the screen's socket", failed);
        }
    }

    private void submit(Runnable act) {
        try {
            worker.execute(act);
        } catch (RejectedExecutionException closed) {
            LOG.log(Level.TRACE, "the screen is closed already", closed);
        }
    }

    private VernacularConfig config(Optional<String> password) {
        VernacularConfig config = new VernacularConfig();
        config.setColorDepth(ColorDepth.BPP_24_TRUE);
        config.setShared(true);
        config.setTargetFramesPerSecond(FRAMES_PER_SECOND);
        config.setEnableZLibEncoding(true);
        config.setUseLocalMousePointer(false);
        password.ifPresent(text -> config.setPasswordSupplier(() -> text));
        config.setScreenUpdateListener(this::picture);
        config.setRemoteClipboardListener(listener::clipboard);
        config.setBellListener(nothing -> listener.bell());
        config.setErrorListener(this::failed);
        return config;
    }

    /** The library hands over a copy that nobody else writes to; called on its one receiving thread. */
    private void picture(Image image) {
        if (ended.get() || !(image instanceof BufferedImage picture)
                || !(picture.getRaster().getDataBuffer() instanceof DataBufferInt buffer)) {
            return;
        }
        int[] now = buffer.getData();
        int width = picture.getWidth();
        Frame.Dirty dirty = FrameDiff.between(before, now, width, picture.getHeight());
        before = now;
        if (!dirty.isEmpty()) {
            listener.frame(new Frame(width, picture.getHeight(), now, dirty));
        }
    }

    private void failed(VncException failure) {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        LOG.log(Level.DEBUG, "the screen's connection ended", failure);
        boolean password = failure instanceof AuthenticationRequiredException
                || failure instanceof AuthenticationFailedException;
        String text = password ? Messages.passwordNeeded : Messages.connectionEnded;
        closeSocket();
        listener.ended(new Failure(password ? FailureCode.AUTHENTICATION : FailureCode.UNREACHABLE, text), password);
    }
}
