package org.creditportal.cms.reportform;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Refuses XML that plays tricks on its reader: a document type with its entities, cells far outside any sheet.
final class SafeXml {

    private static final String DOCUMENT_TYPE = "工作簿内含文档类型或实体定义，正常的表格没有这些内容，为安全起见不予读取。请用表格软件打开后另存为新的 .xlsx 再上传。";
    private static final String OUTSIDE = "工作簿中有超出表格范围的单元格，文件可能已损坏。请用表格软件打开后另存为新的 .xlsx 再上传。";

    /// Up to column XFD and row 1,048,576, roughly: the reader allocates memory by it.
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");

    /// First bytes of XML in UTF-8 and UTF-16, with and without a mark.
    private static final String FIRST_BYTES = "<\u00ef\u00fe\u00ff\0 \t\r\n";

    private SafeXml() {}

    /// Leaves the stream at its beginning.
    static boolean looksLikeXml(InputStream bytes) throws IOException {
        bytes.mark(1);
        var first = bytes.read();
        bytes.reset();
        return first >= 0 && FIRST_BYTES.indexOf(first) >= 0;
    }

    /// Checks up to where the bytes stop being XML: no reader of the form gets any further either.
    static void check(InputStream bytes) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                check(xml, xml.next());
            }
        } catch (XMLStreamException malformed) {
            return;
        }
    }

    private static void check(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RefusedFormException(DOCUMENT_TYPE);
        }
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
            var address = xml.getAttributeValue(null, "r");
            if (address != null && !ADDRESS.matcher(address).matches()) {
                throw new RefusedFormException(OUTSIDE);
            }
        }
    }
}
