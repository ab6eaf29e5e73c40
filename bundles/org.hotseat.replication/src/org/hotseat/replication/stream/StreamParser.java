// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * Takes a stream apart while it grows: told how many bytes are there, it goes on to the last whole record. The state of
 * the devices behind the pages has no lengths in it and is left in one piece, the tail. For one thread.
 */
public final class StreamParser {

    /** Most bytes before the content of a page: the word, and the name of a block with its length. */
    static final int MOST_PREFIX = 8 + 1 + 255;
    private static final int MOST_RECORD = MOST_PREFIX + StreamHead.PAGE;

    private enum State {
        HEAD, SECTION, PAGES, TAIL
    }

    private final PageListener listener;
    private State state = State.HEAD;
    private Optional<Blocks> blocks = Optional.empty();
    private long position;
    private long pages;

    /**
     * Begins at the first byte.
     *
     * @param listener hears of each page while {@link #advance} runs
     */
    public StreamParser(PageListener listener) {
        this.listener = listener;
    }

    /**
     * What the stream said before its pages.
     *
     * @return empty while it has not been read
     */
    public Optional<StreamHead> head() {
        return blocks.map(Blocks::head);
    }

    /**
     * How many pages were told of.
     *
     * @return a page that came twice counts twice
     */
    public long pages() {
        return pages;
    }

    /**
     * Where the tail begins.
     *
     * @return empty while pages may come
     */
    public Optional<Long> tail() {
        return state == State.TAIL ? Optional.of(position) : Optional.empty();
    }

    /**
     * Goes on as far as whole records are there.
     *
     * @param bytes of the stream, the same as before
     * @param available how many of them are there from the first on; never less than before
     * @throws FailureException DAMAGED, or UNSUPPORTED when it holds what cannot be copied in pages; nothing more is to
     *         be asked of this parser then
     */
    public void advance(Bytes bytes, long available) throws FailureException {
        boolean more = true;
        while (more && state != State.TAIL) {
            ByteBuffer view = bytes.view(position, (int) Math.min(room(), available - position));
            more = step(view);
        }
    }

    /**
     * Where the tail begins, once the stream is said to be whole.
     *
     * @return position; the tail goes to the stream's end
     * @throws FailureException DAMAGED when pages are still to come
     */
    public long requireTail() throws FailureException {
        if (state != State.TAIL) {
            throw damaged(Messages.cutShort, position);
        }
        return position;
    }

    private int room() {
        return state == State.HEAD ? Bytes.MOST : MOST_RECORD;
    }

    /** Reads one thing; false when not all of it is there. */
    private boolean step(ByteBuffer view) throws FailureException {
        try {
            return switch (state) {
                case HEAD -> readHead(view);
                case SECTION -> readSection(view);
                case PAGES -> readPage(view);
                case TAIL -> false;
            };
        } catch (BufferUnderflowException notAllYet) {
            return false;
        }
    }

    private boolean readHead(ByteBuffer view) throws FailureException {
        blocks = HeadReader.read(view).map(Blocks::new);
        blocks.ifPresent(read -> become(State.SECTION, view));
        return blocks.isPresent();
    }

    private boolean readSection(ByteBuffer view) throws FailureException {
        int type = view.get();
        switch (type) {
            case Section.FULL, Section.EOF -> state = State.TAIL;
            case Section.PART, Section.END -> {
                requireOwn(view.getInt());
                become(State.PAGES, view);
            }
            case Section.START -> {
                view.getInt();
                throw SectionNames.refuse(HeadReader.text(view, Byte.toUnsignedInt(view.get())));
            }
            default -> throw damaged(Messages.badEnd, position);
        }
        return true;
    }

    private boolean readPage(ByteBuffer view) throws FailureException {
        long word = view.getLong();
        long flags = word & PageFlag.ALL;
        if (flags == PageFlag.END) {
            if (view.get() != Section.FOOTER) {
                throw damaged(Messages.badEnd, position);
            }
            requireOwn(view.getInt());
            become(State.SECTION, view);
            return true;
        }
        long kind = flags & ~PageFlag.SAME_BLOCK;
        if (kind != PageFlag.ZERO && kind != PageFlag.DATA) {
            throw new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.badFlags, position,
                    Long.toHexString(flags)), Messages.newImage);
        }
        tell(view, word, (flags & PageFlag.SAME_BLOCK) != 0, kind == PageFlag.ZERO);
        return true;
    }

    private void tell(ByteBuffer view, long word, boolean sameBlock, boolean zero) throws FailureException {
        Blocks known = blocks.orElseThrow();
        String name = sameBlock ? known.name() : HeadReader.text(view, Byte.toUnsignedInt(view.get()));
        int length = zero ? 1 : StreamHead.PAGE;
        if (view.remaining() < length) {
            throw new BufferUnderflowException();
        }
        long page = known.page(name, (word & ~PageFlag.ALL) / StreamHead.PAGE);
        int at = view.position();
        if (zero) {
            listener.zero(page);
        } else {
            listener.data(page, view.slice(at, StreamHead.PAGE), position + at);
        }
        pages++;
        become(State.PAGES, view.position(at + length));
    }

    private void become(State next, ByteBuffer read) {
        state = next;
        position += read.position();
    }

    private void requireOwn(int section) throws FailureException {
        if (section != blocks.orElseThrow().head().section()) {
            throw damaged(Messages.badEnd, position);
        }
    }

    private static FailureException damaged(String message, long position) {
        return new FailureException(FailureCode.DAMAGED, NLS.bind(message, position), Messages.newImage);
    }
}
