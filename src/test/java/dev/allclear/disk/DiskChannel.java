package dev.allclear.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** An open file on a {@link Disk}. It can be closed even by the dead, as the operating system does it for them. */
final class DiskChannel extends FileChannel {
    private final Disk disk;
    private final Path path;
    private final FileChannel below;

    DiskChannel(Disk disk, Path path, FileChannel below) {
        this.disk = disk;
        this.path = path;
        this.below = below;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        if (disk.strikes()) {
            below.write(half(bytes));
            strike();
        }
        return below.write(bytes);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        if (disk.strikes()) {
            below.write(half(bytes), position);
            strike();
        }
        return below.write(bytes, position);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        disk.change(path);
        below.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        disk.change(path);
        below.force(metaData);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        disk.look();
        return below.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        disk.look();
        return below.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
        return below.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        below.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        disk.look();
        return below.size();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        disk.look();
        return below.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        disk.look();
        return below.tryLock(position, size, shared);
    }

    @Override
    public long read(ByteBuffer[] bytes, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] bytes, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        below.close();
    }

    /** Brings the trouble; where it fails, an open file does not tell its name. */
    private void strike() throws IOException {
        try {
            disk.strike(path);
        } catch (FileSystemException e) {
            throw e.getReason() == null ? e : new IOException(e.getReason(), e);
        }
    }

    private static ByteBuffer half(ByteBuffer bytes) {
        return bytes.slice(bytes.position(), bytes.remaining() / 2);
    }
}
