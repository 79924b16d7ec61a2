package org.creditportal.cms.media;

class MediaInMemoryTests extends MediaStoreContract {

    private final MediaStore store = new MediaInMemory();

    @Override
    protected MediaStore store() {
        return store;
    }
}
