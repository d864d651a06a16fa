"builtin.module"() ({
  "func.func"() <{function_type = (!torch.vtensor<[?,3,10,10],f32>) -> !torch.vtensor<[?,8,5,5],f32>, sym_name = "main"}> ({
  ^bb0(%arg0: !torch.vtensor<[?,3,10,10],f32>):
    %0 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_8_3_3_3_torch.float32> : tensor<8x3x3x3xf32>}> : () -> !torch.vtensor<[8,3,3,3],f32>
    %1 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>}> : () -> !torch.vtensor<[8],f32>
    %2 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %3 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %4 = "torch.prim.ListConstruct"(%2, %3) : (!torch.int, !torch.int) -> !torch.list<int>
    %5 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %6 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %7 = "torch.prim.ListConstruct"(%5, %6) : (!torch.int, !torch.int) -> !torch.list<int>
    %8 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %9 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %10 = "torch.prim.ListConstruct"(%8, %9) : (!torch.int, !torch.int) -> !torch.list<int>
    %11 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %12 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %13 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %14 = "torch.prim.ListConstruct"(%12, %13) : (!torch.int, !torch.int) -> !torch.list<int>
    %15 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %16 = "torch.aten.convolution"(%arg0, %0, %1, %4, %7, %10, %11, %14, %15) : (!torch.vtensor<[?,3,10,10],f32>, !torch.vtensor<[8,3,3,3],f32>, !torch.vtensor<[8],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.list<int>, !torch.int) -> !torch.vtensor<[?,8,5,5],f32>
    %17 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_2_8_torch.float32> : tensor<2x8xf32>}> : () -> !torch.vtensor<[2,8],f32>
    %18 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>}> : () -> !torch.vtensor<[2],f32>
    %19 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_32_2_torch.float32> : tensor<32x2xf32>}> : () -> !torch.vtensor<[32,2],f32>
    %20 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>}> : () -> !torch.vtensor<[32],f32>
    %21 = "torch.constant.none"() : () -> !torch.none
    %22 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %23 = "torch.constant.str"() <{value = "sigmoid"}> : () -> !torch.str
    %24 = "torch.constant.str"() <{value = "relu"}> : () -> !torch.str
    %25 = "torch.constant.str"() <{value = "slopes_first"}> : () -> !torch.str
    %26 = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
    %27 = "torch.constant.none"() : () -> !torch.none
    %28 = "torch.constant.none"() : () -> !torch.none
    %29 = "torch.constant.none"() : () -> !torch.none
    %30 = "torch.constant.none"() : () -> !torch.none
    %31 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %32 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %33 = "torch.operator"(%16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<[?,8,5,5],f32>, !torch.vtensor<[2,8],f32>, !torch.vtensor<[2],f32>, !torch.vtensor<[32,2],f32>, !torch.vtensor<[32],f32>, !torch.none, !torch.int, !torch.str, !torch.str, !torch.str, !torch.bool, !torch.none, !torch.none, !torch.none, !torch.none, !torch.bool, !torch.int) -> !torch.vtensor<[?,8,5,5],f32>
    %34 = "torch.aten.relu"(%33) : (!torch.vtensor<[?,8,5,5],f32>) -> !torch.vtensor<[?,8,5,5],f32>
    "func.return"(%34) : (!torch.vtensor<[?,8,5,5],f32>) -> ()
  }) : () -> ()
}) : () -> ()

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_3_3_3_torch.float32: "0x040000008BDABCBAC56ED33D543222BEDB0711BECCCD97BDC461533D56E479BBFC401C3ED7E88BBC6E96503D293A6EBD9CF21ABDFC443CBEE48302BE0379A2BDB69AE93B09D19B3DDD7DEC3DE29905BEE2A1ABBD58288F3DC5A4233E2D3A22BD0E78133E221DFEBC43D2A63CF270323EA2D036BEEC1FF8BD619047BD88A299BD87442A3EDB78FFBD416FB5BD28AE09BE299138BEFD12E6BD6966293E1CDFAF3D1C07BF3D9AD3253C6511CABD395D053D8F0038BE34650EBE9A30CBBD2EADF83D6317E73D54CCAEBDFC8AE3BB3613FC3DA8E9433E206D9C3D15FBD43CCB21043EBA11E8BDF4E3123DE2C918BEF29508BEE89ACBBD3456B23DB1819E3DF077E9BDC6246E3DE15ED83DF6FCC6BCD7C7F03BADA5363D8C83F43D72393D3EAEDD17BE887090BD6AE69A3D0448233EA57D2B3E94E22D3ED9E01C3D215E2BBEE807913C2093F6BDC0A837BE1F182F3EE0D7153EEC9444BE0C8B133DFCCA04BD34B801BD566BB4BD7091973DFF72E9BDCD7C903D9451C73D76130D3E5D5F933DC90B43BE0CADFFBD86CCC43DB5FC243DF5BA19BEC5F3E2BD7664393EDEC9043E9FDAABBDA06546BD3ABA3BBE7BB262BB8C6714BEAA0218BE15BC2DBC1BB6EC3C4F69A1BD5EDFE93D27D9EFBD7ED0323E210D073E512F26BE7F3044BDB8460E3C4105E63C6CF53A3DBAAB9A3D11DF3C3CA84FC0BD6D80BA3DC2093DBEAC9BE9BD335445BD62FDBFBDEFE189BD9E8521BE9CAD27BDBD7F283D366200BEB1D021BC6A120D3EE211A2BC6E43AF3BE10188BC44881F3DBD9BFA3D3AAC3A3EAE4CFA3D91193B3E9E0964BCFE0731BE0CDABABD6C2F063EF984A3BA9EE7C3BD260417BE656D38BEE85326BE29E41FBDC425D83D4B16D53D3D0F3EBE28DBF53D51351ABE4AA626BDE5CF9FBD7BD517BDACC51ABDFBD630BE21282ABEAAB2F6BC201B233B020CB3BDAD78943D9E5F31BE4FCB54BC644E2D3E01C4A0BD2EF4313E0DBD8E3DD4D831BEB45EF93DE0ECB5BC20F2AFBD38961D3E1C401FBEF52BA93C4D0A25BDB9BA0C3EF60A5C3DA462BD3D7B318B3D728F3DBD56C725BD9C6622BEAE8FD53DE8771C3EE5D6063E14020BBEC6A00C3CACEB0ABE74F7D8BD90AAE5BDD3B1863D35DFEABD729589BB25A5043CFF11FE3DE4F714BE4B4A07BE54DCE4BD63EF093EC2AD8DBDB339263EF0858E3DE4A1C73C2FC6BBBAD9D31BBDDACDC53CA0FF33BD933DB1BA2E28C93C",
      torch_tensor_8_torch.float32: "0x04000000F7251ABE7B94CEBDB7211F3E3CEE1FBE8B6962BCBCF2423E8E608E3D3E8CB23B",
      torch_tensor_2_8_torch.float32: "0x0400000087DF9CBE9058333EC4EF80BE288ACDBD95F0F2BD147456BDFF717D3B5D4E953E33C9343D4123A23EAC765D3ECAE264BE3660223E78EC7FBEEB7019BEB3F7D43D",
      torch_tensor_2_torch.float32: "0x04000000A915EF3D48CE873E",
      torch_tensor_32_2_torch.float32: "0x040000008C1769BEF25E943AD362BA3EF80F2FBF9CDF023F5FB015BF6EAC1F3CE835F6BD0DADBEBE7367BF3D33B0153F76A953BEB2F0D6BE5DE585BEC16A33BF0D6CA33EC1DFADBE5D9AF1BE2C92D0BE0528D03EE5B9BF3EB1EF0A3FDE51833E0AD071BE92574ABE04EA553EDECD143FF8DE443E034CABBEAA2FAABEEF252BBF7A6F1C3E762BCBBE786421BF4ABB1E3FAA1CEBBE8BBEA4BD88714F3E0A8BB83CF59BF3BE655212BF8E49103FCCD0EB3D972D163F79BD72BEE947553E4A9425BE5CCD00BD5F7FDCBE35E2743EB7ED643EA5FC6EBCB8D822BEE22BDFBEAF5DFA3E52C106BF9350943E3B7973BE0DACAEBEB113023E4210BCBEB8D4263EE7310E3EAB6706BF",
      torch_tensor_32_torch.float32: "0x040000009B1DF13DED339A3E5E4E8F3EB44AB6BDBD6514BF2A3DDFBD457A7B3E811984BE4C6C893EAD1AF13E000ABDBED280E43BDFB3953EA901633DDDEE713D0ED3B43DD54E0EBFAA9D633D6BB3FA3E771E233FDFC9D43EA00EC23DC313A93EDB1FB0BE350216BF8FA91BBF2F96343F7BD1E53EDB40FABE1CA58D3E2FB3083F1AF3343F"
    }
  }
#-}
